import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { dayOf } from "@/lib/platform/dates";
import { found, refuseUnless } from "@/lib/refusals";
import { mayManageAccountOf, peopleVisibleTo, unitInTree, type UnitInTree } from "./policy";

/** The account, locked, where the actor may manage it; what one may not see is not found. */
export async function lockAccount(tx: Tx, actor: Actor, accountId: string, now: Date) {
  await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const account = found(
    await tx.account.findFirst({
      where: { id: accountId, person: peopleVisibleTo(actor) },
      select: { id: true, personId: true, username: true, disabledAt: true },
    }),
  );
  const units = await unitsWithPostsOf(tx, account.personId, now);
  refuseUnless(mayManageAccountOf(actor, units));
  return { ...account, units };
}

/** Where the person holds a post now or will: what the account gives rights in. */
export async function unitsWithPostsOf(tx: Tx, personId: string, now: Date): Promise<UnitInTree[]> {
  const holdings = await tx.postHolding.findMany({
    where: { personId, OR: [{ heldTo: null }, { heldTo: { gte: dayOf(now) } }] },
    select: { post: { select: { organisation: { select: { unit: { select: unitInTree } } } } } },
  });
  return holdings.map((holding) => holding.post.organisation.unit);
}
