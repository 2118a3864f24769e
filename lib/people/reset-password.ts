import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { hashPassword } from "./hash-password";
import { lockAccount } from "./lock-account";

/** An administrator gives a new password to someone who has lost theirs; every session ends. */
export async function resetPassword(
  actor: Actor,
  input: { accountId: string; password: string },
  now = new Date(),
) {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor, input.accountId, now);

    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { accountId: account.id, revokedAt: null },
      data: { revokedAt: now },
    });
    await recordEvent(
      tx,
      actor,
      { type: "password.changed", subjectId: account.personId, unitId: actor.unitId },
      now,
    );
  });
}
