import { mayScheduleConference } from "@/lib/conferences/policy";
import type { Actor } from "@/lib/platform/actor";

/** Everybody keeps the address of their own calendar; the secretariat keeps the one of its unit. */
export function mayKeepFeed(actor: Actor, unitId: string | null): boolean {
  return unitId === null || mayScheduleConference(actor, { id: unitId });
}
