import { postFor, type Actor } from "@/lib/platform/actor";

/** The office, the Front and the leaders urge; whoever has to do the work is urged. */
export function mayUrge(actor: Actor, { handlingUnitId }: { handlingUnitId: string }): boolean {
  return Boolean(postFor(actor, handlingUnitId, "secretariat", "frontOfficer", "leader"));
}

export function mayChangeLadder(actor: Actor, unitId: string): boolean {
  return Boolean(postFor(actor, unitId, "secretariat", "leader", "administrator"));
}
