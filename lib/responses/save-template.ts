import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import { postFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { unknownFields } from "./fill-template";
import { mayKeepTemplates } from "./policy";
import type { AnswerTemplateInput, NewAnswerTemplateInput } from "./schema";

/** A further text for the actor's unit to begin its answers with. */
export function addTemplate(actor: Actor, input: NewAnswerTemplateInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(mayKeepTemplates(actor));
    const { unitId } = actor.posts.find(({ role }) => role === "secretariat")!;
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input.submissionKey, id);
    if (earlier) return { id: earlier };
    await refuseFaulty(tx, { ...input, unitId, id });
    const { name, topicId, outcome, body } = input;
    await tx.answerTemplate.create({
      data: { id, unitId, name, topicId, outcome, body, createdAt: now },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "answerTemplate.saved", subjectId: id, unitId, name },
      now,
    );
    return { id };
  });
}

export function changeTemplate(actor: Actor, input: AnswerTemplateInput, now = new Date()) {
  return transaction(async (tx) => {
    const template = await lockTemplate(tx, actor, input.templateId);
    const { id, unitId } = template;
    if (template.version !== input.version) throw await changedMeanwhile(tx, id, template.version);
    await refuseFaulty(tx, { ...input, unitId, id });
    const { name, topicId, outcome, body } = input;
    await tx.answerTemplate.update({
      where: { id },
      data: { name, topicId, outcome, body, version: { increment: 1 } },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "answerTemplate.saved", subjectId: id, unitId, name },
      now,
    );
    return { id };
  });
}

/** Takes a text off the list; answers that began with it stay as they are. */
export function removeTemplate(actor: Actor, input: { templateId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const { id, unitId, name } = await lockTemplate(tx, actor, input.templateId);
    await tx.answerTemplate.delete({ where: { id }, select: { id: true } });
    await recordEvent(
      tx,
      actor,
      { type: "answerTemplate.removed", subjectId: id, unitId, name },
      now,
    );
  });
}

async function lockTemplate(tx: Tx, actor: Actor, templateId: string) {
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

async function refuseFaulty(tx: Tx, { id, unitId, name, topicId, body }: Faulty) {
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
