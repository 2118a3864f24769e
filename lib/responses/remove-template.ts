import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockTemplate } from "./lock-template";

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
