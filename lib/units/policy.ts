import { hasRole, type Actor } from "@/lib/platform/actor";

/** Which units a person finds and opens: their own, those below, those whose records they keep. */
export function unitRowsVisibleTo(actor: Actor): { id?: { in: string[] } } {
  return actor.seesAllUnits ? {} : { id: { in: actor.visibleUnitIds } };
}

/** The same of one unit. */
export function maySeeUnit(actor: Actor, unitId: string): boolean {
  return actor.seesAllUnits || actor.visibleUnitIds.includes(unitId);
}

/** Units are law, not office work: only an administrator of the whole installation changes them. */
export function mayChangeUnits(actor: Actor): boolean {
  return actor.seesAllUnits && hasRole(actor, "administrator");
}
