import { hasRole, type Actor } from "@/lib/platform/actor";

/** Holidays and rules hold for every unit: only an administrator of the whole installation changes them. */
export function mayKeepCalendar(actor: Actor): boolean {
  return actor.seesAllUnits && hasRole(actor, "administrator");
}
