import { recordEvent } from "@/lib/audit/record-event";
import { postFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal } from "@/lib/refusals";
import { unknownFields } from "./fill-template";

/** The template, held until the transaction ends, for the secretariat of its unit. */
export async function lockTemplate(tx: Tx, actor: Actor, templateId: string) {
  await tx.$queryRaw`SELECT id FROM answer_template WHERE id = ${templateId}::uuid FOR UPDATE`;
  const template = found(
    await tx.answerTemplate.findUnique({
      where: { id: templateId },
      select: { id: true, unitId: true, name: true, version: true },
    }),
  );
  // Of other units' templates nobody knows.
  found(postFor(actor, template.unitId, "secretariat"));
  return template;
}

type Faulty = { id: string; unitId: string; name: string; topicId: string | null; body: string };

export async function refuseFaulty(tx: Tx, { id, unitId, name, topicId, body }: Faulty) {
  const [unknown] = unknownFields(body);
  if (unknown) throw new Refusal("template-field-unknown", { field: unknown }, "body");
  if (topicId && !(await tx.topic.findUnique({ where: { id: topicId }, select: { id: true } }))) {
    throw new Refusal("not-found", {}, "topicId");
  }
  const taken = await tx.answerTemplate.findFirst({
    where: { unitId, name, id: { not: id } },
    select: { id: true },
  });
  if (taken) throw new Refusal("template-name-taken", {}, "name");
}

type Saved = { id: string; unitId: string; name: string };

export function recordSaved(tx: Tx, actor: Actor, { id, unitId, name }: Saved, now: Date) {
  const event = { type: "answerTemplate.saved", subjectId: id, unitId, name } as const;
  return recordEvent(tx, actor, event, now);
}
