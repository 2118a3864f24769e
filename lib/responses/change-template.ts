import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockTemplate, recordSaved, refuseFaulty } from "./lock-template";
import type { AnswerTemplateInput } from "./schema";

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
    await recordSaved(tx, actor, { id, unitId, name }, now);
    return { id };
  });
}
