import { recordEvent } from "@/lib/audit/record-event";
import { scheduleWithin } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { linkWithin } from "./link-planned-conference";
import { lockPlanned } from "./lock-planned";

type Line = { plannedId: string; version: number };

/** Gives a line of the plan its day: schedules the conference and links the two, or neither. */
export function schedulePlannedConference(
  actor: Actor,
  line: Line,
  input: Omit<ConferenceInput, "unitId">,
  now = new Date(),
) {
  return transaction(async (tx) => {
    // Held before the key is read, so that a form sent twice at once finds its first conference.
    await tx.$queryRaw`
      SELECT id FROM planned_conference WHERE id = ${line.plannedId}::uuid FOR UPDATE`;
    const made = await tx.submission.findUnique({
      where: { accountId_key: { accountId: actor.accountId, key: input.submissionKey } },
      select: { recordId: true },
    });
    if (made) return { id: made.recordId };
    const { id: plannedId, unitId } = await lockPlanned(tx, actor, line);
    const { id, code } = await scheduleWithin(tx, actor, { ...input, unitId }, now);
    await linkWithin(tx, plannedId, id);
    const event = { type: "plannedConference.scheduled", subjectId: plannedId, unitId } as const;
    await recordEvent(tx, actor, { ...event, conferenceId: id, code }, now);
    return { id };
  });
}
