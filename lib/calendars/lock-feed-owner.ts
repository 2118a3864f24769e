import { seesUnit, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { refuseUnless } from "@/lib/refusals";
import { mayKeepFeed } from "./policy";

/** The owner of a feed, held so that two who renew its address leave one that works. */
export async function lockFeedOwner(tx: Tx, actor: Actor, unitId: string | null) {
  if (unitId === null) {
    await tx.$queryRaw`SELECT id FROM person WHERE id = ${actor.personId}::uuid FOR UPDATE`;
    return { personId: actor.personId };
  }
  refuseUnless(seesUnit(actor, unitId), "not-found");
  refuseUnless(mayKeepFeed(actor, unitId));
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR NO KEY UPDATE`;
  return { unitId };
}
