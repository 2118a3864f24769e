import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockApart } from "./lock-apart";
import type { OpinionTurnedBack } from "./schema";

/** Turns back what was told apart by mistake: it is an opinion like any other again, with its code and all that hung on it. */
export function turnBackOpinion(actor: Actor, input: OpinionTurnedBack, now = new Date()) {
  return transaction(async (tx) => {
    const { id, code, unitId, conferenceId, redirectionId } = await lockApart(tx, actor, input);
    const { kind, reason } = input;
    await tx.opinion.update({
      where: { id },
      data: { kind, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.redirection.update({
      where: { id: redirectionId },
      data: {
        ...{ turnedBackAt: now, turnedBackById: actor.personId, turnBackReason: reason },
        turnedBackAsPost: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    const about = { subjectId: id, opinionId: id, conferenceId, unitId };
    await recordEvent(tx, actor, { type: "opinion.turnedBack", ...about, reason }, now);
    return { id, code };
  });
}
