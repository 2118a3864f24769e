import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { hashOfSessionToken } from "@/lib/platform/session-cookie";

/** Signs the actor out everywhere but here. @returns how many sessions were ended */
export function endOtherSessions(actor: Actor, input: { keep: string }, now = new Date()) {
  return transaction(async (tx) => {
    const ended = await tx.session.updateManyAndReturn({
      where: {
        accountId: actor.accountId,
        revokedAt: null,
        tokenHash: { not: hashOfSessionToken(input.keep) },
      },
      data: { revokedAt: now },
      select: { id: true },
    });
    for (const { id } of ended)
      await recordEvent(tx, actor, { type: "session.ended", subjectId: id }, now);
    return ended.length;
  });
}
