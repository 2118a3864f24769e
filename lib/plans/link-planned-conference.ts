import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { lockPlanned } from "./lock-planned";
import type { PlannedConferenceLink } from "./schema";

/** Says of a conference that was scheduled without the plan which line of it is fulfilled. */
export function linkPlannedConference(
  actor: Actor,
  input: PlannedConferenceLink,
  now = new Date(),
) {
  return transaction(async (tx) => {
    const planned = await lockPlanned(tx, actor, input);
    const conference = found(
      await tx.conference.findFirst({
        where: { id: input.conferenceId, unitId: planned.unitId, status: { not: "cancelled" } },
        select: { id: true, code: true },
      }),
    );
    await linkWithin(tx, planned.id, conference.id);
    const event = { type: "plannedConference.scheduled", code: conference.code } as const;
    const subject = { subjectId: planned.id, unitId: planned.unitId };
    await recordEvent(tx, actor, { ...event, ...subject, conferenceId: conference.id }, now);
    return planned;
  });
}

/** One line for one conference: the unique key refuses a second line for the same. */
export async function linkWithin(tx: Tx, plannedId: string, conferenceId: string): Promise<void> {
  await tx.plannedConference.update({
    where: { id: plannedId },
    data: { conferenceId, version: { increment: 1 } },
    select: { id: true },
  });
}
