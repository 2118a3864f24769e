import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { db, transaction } from "@/lib/platform/db";
import { hashOfSessionToken } from "@/lib/platform/session-cookie";
import { refuse } from "@/lib/refusals";
import { hashPassword, isPasswordOf } from "./hash-password";

/**
 * One's own new password. Every other session of the account ends with it.
 * @param input.keep the token of the session in which it is changed
 */
export async function changePassword(
  actor: Actor,
  input: { current: string; next: string; keep?: string },
  now = new Date(),
) {
  const account = await db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  });
  const isRight = await isPasswordOf(account.passwordHash, input.current);
  refuse(isRight ? null : "password-wrong");
  const passwordHash = await hashPassword(input.next);
  return transaction(async (tx) => {
    // Only while it is still the password that was checked: of two changes at once one is refused.
    const { count } = await tx.account.updateMany({
      where: { id: actor.accountId, passwordHash: account.passwordHash },
      data: { passwordHash },
    });
    refuse(count === 1 ? null : "password-wrong");
    const kept = input.keep ? { tokenHash: { not: hashOfSessionToken(input.keep) } } : {};
    await tx.session.updateMany({
      where: { accountId: actor.accountId, revokedAt: null, ...kept },
      data: { revokedAt: now },
    });
    await recordEvent(
      tx,
      actor,
      { type: "password.changed", subjectId: actor.personId, unitId: actor.unitId },
      now,
    );
  });
}
