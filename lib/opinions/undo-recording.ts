import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { codesInUse } from "./in-use";
import { lockOpinion } from "./lock-records";
import { mayCorrectOpinion } from "./policy";
import { whyRecordingStays } from "./rules";

/**
 * Takes back an opinion that the actor has just recorded, while nothing hangs on it. Its code is not
 * given to another: who wrote it down shall not find a different matter under it.
 */
export function undoRecording(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const { id, code, unitId, conferenceId } = await lockOpinion(tx, actor, input.opinionId);
    refuseUnless(mayCorrectOpinion(actor, { unitId }));
    const recorded = await tx.opinion.findUniqueOrThrow({
      where: { id },
      select: { recordedById: true, recordedAt: true, splitId: true, imported: true },
    });
    refuse(whyRecordingStays(recorded, actor.personId, now));
    const inUse = await codesInUse(tx, [id]);
    const isPart = recorded.splitId !== null || recorded.imported !== null;
    refuse(inUse.length > 0 || isPart ? "opinion-in-use" : null);

    await tx.opinion.delete({ where: { id }, select: { id: true } });
    const event = { type: "opinion.undone", subjectId: id, opinionId: id, code } as const;
    await recordEvent(tx, actor, { ...event, unitId, conferenceId }, now);
    return { code, conferenceId };
  });
}
