import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockPlanned } from "./lock-planned";
import type { PlannedConferenceRemoval } from "./schema";

export function removePlannedConference(
  actor: Actor,
  input: PlannedConferenceRemoval,
  now = new Date(),
) {
  return transaction(async (tx) => {
    const { id, unitId, unit, year, quarter } = await lockPlanned(tx, actor, input);
    await tx.plannedConference.delete({ where: { id }, select: { id: true } });
    const event = { type: "plannedConference.removed", subjectId: id, unitId } as const;
    await recordEvent(tx, actor, { ...event, year, quarter }, now);
    return { unit, year };
  });
}
