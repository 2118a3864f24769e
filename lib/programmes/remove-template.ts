import { recordEvent } from "@/lib/audit/record-event";
import { mayScheduleConference } from "@/lib/conferences/policy";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import type { TemplateChoice } from "./schema";

/** Programmes that were started from it stay as they are. */
export function removeTemplate(actor: Actor, input: TemplateChoice, now = new Date()) {
  return transaction(async (tx) => {
    const template = found(
      await tx.programmeTemplate.findUnique({
        where: { id: input.templateId },
        select: { id: true, unitId: true, name: true },
      }),
    );
    const { id, unitId, name } = template;
    refuseUnless(seesUnit(actor, unitId), "not-found");
    refuseUnless(mayScheduleConference(actor, { id: unitId }));

    await tx.programmeTemplate.delete({ where: { id }, select: { id: true } });
    await recordEvent(tx, actor, { type: "template.removed", subjectId: id, unitId, name }, now);
    return { name };
  });
}
