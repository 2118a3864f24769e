import { onlyAgenciesOf } from "@/lib/opinions/policy";
import { postFor, type Actor, type HeldPost } from "@/lib/platform/actor";

/** The post by which the actor sends on what that unit has to answer; a transmittal bears the name of the post's own unit. */
export function sendingPost(
  actor: Actor,
  opinion: { handlingUnitId: string },
): HeldPost | undefined {
  return postFor(actor, opinion.handlingUnitId, "secretariat", "leader");
}

/** Taking back is for whoever could have sent it. */
export function mayTakeBack(actor: Actor, transfer: { fromUnitId: string }): boolean {
  return Boolean(postFor(actor, transfer.fromUnitId, "secretariat", "leader"));
}

/** Accepting, returning and passing on are one right: of the receiving unit, or of who keeps its records. */
export function mayReceive(actor: Actor, { toUnitId }: { toUnitId: string | null }): boolean {
  return toUnitId !== null && Boolean(postFor(actor, toUnitId, "secretariat", "leader"));
}

/** What came back is told to whoever asked by the office or the Front of the unit where it was raised. */
export function mayInform(actor: Actor, opinion: { unitId: string }): boolean {
  return Boolean(postFor(actor, opinion.unitId, "secretariat", "frontOfficer"));
}

/** Transmittals are papers between offices: an agency officer sees the way of a case on its record. */
export function maySeeTransfers(actor: Actor): boolean {
  return onlyAgenciesOf(actor) === null;
}
