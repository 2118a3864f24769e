import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockAccount } from "./lock-account";

export function enableAccount(actor: Actor, input: { accountId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor, input.accountId, now);
    if (!account.disabledAt) return;

    await tx.account.update({
      where: { id: account.id },
      data: { disabledAt: null },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      {
        type: "account.enabled",
        subjectId: account.personId,
        unitId: actor.unitId,
        username: account.username,
      },
      now,
    );
  });
}
