// What the jobs of the bench share: who does them, and how their parts are timed.
import { actorOfPerson, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/** The officer who was signed in for the bench, by the sign of the unit. */
export async function officerOf(symbol: string): Promise<Actor> {
  const username = `officer.${symbol.toLowerCase()}`;
  const account = await db.account.findUnique({ where: { username }, select: { personId: true } });
  return found(await actorOfPerson(found(account).personId, new Date()));
}

/** Does a part and prints, as a line of JSON, how long it took. */
export async function timed<T>(part: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(JSON.stringify({ part, ms: performance.now() - begun }));
  return result;
}
