// The officer who was signed in for the bench, by the sign of the unit.
import { actorOfPerson } from "@/lib/platform/actor";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

export async function officerOf(symbol: string): Promise<Actor> {
  const username = `officer.${symbol.toLowerCase()}`;
  const account = await db.account.findUnique({ where: { username }, select: { personId: true } });
  return found(await actorOfPerson(found(account).personId, new Date()));
}
