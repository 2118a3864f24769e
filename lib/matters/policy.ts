import { mayCorrectOpinion } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";

/** Grouping, taking apart and splitting are one right: that of whoever keeps the opinions of the unit. */
export function mayGroupOpinions(actor: Actor, of: { unitId: string }): boolean {
  return mayCorrectOpinion(actor, of);
}
