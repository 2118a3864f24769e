import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { keepOneAdministrator } from "./keep-one-administrator";
import { lockAccount } from "./lock-account";
import { unitInTree } from "./policy";

/** Nobody signs in with the account any more, and whoever is signed in with it is out at once. */
export function disableAccount(actor: Actor, input: { accountId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor, input.accountId, now);
    if (account.disabledAt) return;
    for (const unit of await unitsAdministeredBy(tx, account.personId, now)) {
      await keepOneAdministrator(tx, account.personId, unit, dayOf(now));
    }

    await tx.account.update({
      where: { id: account.id },
      data: { disabledAt: now },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { accountId: account.id, revokedAt: null },
      data: { revokedAt: now },
    });
    await recordEvent(
      tx,
      actor,
      {
        type: "account.disabled",
        subjectId: account.personId,
        unitId: actor.unitId,
        username: account.username,
      },
      now,
    );
  });
}

async function unitsAdministeredBy(tx: Tx, personId: string, now: Date) {
  const today = dayOf(now);
  const holdings = await tx.postHolding.findMany({
    where: {
      personId,
      post: { kind: "administrator" },
      heldFrom: { lte: today },
      OR: [{ heldTo: null }, { heldTo: { gte: today } }],
    },
    select: { post: { select: { organisation: { select: { unit: { select: unitInTree } } } } } },
  });
  return holdings.map((holding) => holding.post.organisation.unit);
}
