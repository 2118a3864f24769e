import { recordEvent } from "@/lib/audit/record-event";
import { actorOfPerson } from "@/lib/platform/actor";
import { db, transaction } from "@/lib/platform/db";
import { hashOfSessionToken } from "@/lib/platform/session-cookie";

/** Ends the session of that token, for every copy of its cookie. An ended or unknown one is left as it is. */
export async function signOut(token: string, now = new Date()): Promise<void> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashOfSessionToken(token) },
    select: { id: true, revokedAt: true, account: { select: { personId: true } } },
  });
  if (!session || session.revokedAt) return;
  const actor = await actorOfPerson(session.account.personId, now);
  await transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: session.id, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    await recordEvent(tx, actor, { type: "session.ended", subjectId: session.id }, now);
  });
}
