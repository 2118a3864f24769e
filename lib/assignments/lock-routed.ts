import { codeOfLead } from "@/lib/opinions/follow-lead";
import { lockOpinion, type LockedOpinion } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";

/**
 * The opinion whose way changes, held until the transaction ends. One that is answered with its
 * matter goes the way of the opinion that leads it.
 */
export async function lockRouted(
  tx: Tx,
  actor: Actor,
  id: string,
  version?: number,
): Promise<LockedOpinion> {
  const opinion = await lockOpinion(tx, actor, id, version);
  const code = await codeOfLead(tx, id);
  if (code) throw new Refusal("answered-with-matter", { code });
  return opinion;
}
