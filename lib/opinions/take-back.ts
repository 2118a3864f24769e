import type { NewEvent } from "@/lib/audit/events";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { codesInUse, isOnlyJoined } from "./in-use";
import type { LockedOpinion } from "./lock-records";
import { mayCorrectOpinion } from "./policy";
import { whyRecordingStays } from "./rules";

/**
 * Refuses to take a locked opinion back: another recorded it, or it hangs together with more than the
 * matter that it was logged into.
 */
export async function refuseTakingBack(
  tx: Tx,
  actor: Actor,
  { id, unitId }: LockedOpinion,
  now: Date,
): Promise<void> {
  refuseUnless(mayCorrectOpinion(actor, { unitId }));
  const recorded = await tx.opinion.findUniqueOrThrow({
    where: { id },
    select: { recordedById: true, recordedAt: true, splitId: true, imported: true },
  });
  refuse(whyRecordingStays(recorded, actor.personId, now));
  const isPart = recorded.splitId !== null || recorded.imported !== null;
  const isFree = (await isOnlyJoined(tx, id)) || (await codesInUse(tx, [id])).length === 0;
  refuse(isPart || !isFree ? "opinion-in-use" : null);
}

/** Takes it back. The caller records the event, last of all. */
export async function takeBack(tx: Tx, opinion: LockedOpinion): Promise<NewEvent> {
  const { id, code, unitId, conferenceId } = opinion;
  await tx.opinion.delete({ where: { id }, select: { id: true } });
  return { type: "opinion.undone", subjectId: id, opinionId: id, code, unitId, conferenceId };
}
