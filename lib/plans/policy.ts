import { mayScheduleConference } from "@/lib/conferences/policy";
import type { Actor } from "@/lib/platform/actor";

/** Who schedules the conferences of a unit plans its year, and types in the unit's own rules. */
export function mayPlanYear(actor: Actor, unit: { id: string }): boolean {
  return mayScheduleConference(actor, unit);
}
