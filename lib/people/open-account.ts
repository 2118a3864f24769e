import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { hashPassword } from "./hash-password";
import { unitsWithPostsOf } from "./lock-account";
import { mayManageAccountOf, peopleVisibleTo } from "./policy";
import type { AccountInput } from "./schema";

/** Lets a person sign in. */
export async function openAccount(actor: Actor, input: AccountInput, now = new Date()) {
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${input.personId}::uuid FOR UPDATE`;
    const person = found(
      await tx.person.findFirst({
        where: { AND: [{ id: input.personId }, peopleVisibleTo(actor)] },
        select: { id: true, account: { select: { id: true } } },
      }),
    );
    refuseUnless(mayManageAccountOf(actor, await unitsWithPostsOf(tx, person.id, now)));
    if (person.account) throw new Refusal("already-exists");
    const { username, isDemo = false } = input;
    const isTaken = await tx.account.count({ where: { username } });
    if (isTaken) throw new Refusal("username-taken");

    const account = await tx.account.create({
      data: { personId: person.id, username, passwordHash, isDemo, createdAt: now },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "account.opened", subjectId: person.id, unitId: actor.unitId, username },
      now,
    );
    return account;
  });
}
