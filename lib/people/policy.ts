import { hasRole, postFor, type Actor } from "@/lib/platform/actor";

/** A unit with the ids of those above it, as far as rights need them. */
export type UnitInTree = {
  id: string;
  parentId: string | null;
  parent: { parentId: string | null } | null;
};

export const unitInTree = {
  id: true,
  parentId: true,
  parent: { select: { parentId: true } },
} as const;

/** An administrator of the city administers every unit; one of a ward its own, and what it keeps the records of. */
export function mayAdminister(actor: Actor, unit: UnitInTree): boolean {
  const line = [unit.id, unit.parentId, unit.parent?.parentId];
  return actor.posts.some(
    (post) =>
      post.role === "administrator" &&
      (post.actsFor.includes(unit.id) || line.includes(post.unitId)),
  );
}

/**
 * An account carries every right of its person, so whoever opens, disables or resets it must
 * administer all the units in which the person still holds a post.
 */
export function mayManageAccountOf(actor: Actor, unitsOfPerson: UnitInTree[]): boolean {
  return (
    hasRole(actor, "administrator") && unitsOfPerson.every((unit) => mayAdminister(actor, unit))
  );
}

export function mayRegisterPerson(actor: Actor): boolean {
  return hasRole(actor, "administrator");
}

/** Whoever holds a post that carries rights reads who else does; onlookers do not. */
export function mayReadPeople(actor: Actor): boolean {
  return actor.posts.some((post) => post.role !== null);
}

/** A leader's absences are entered by the leader, or by the secretariat of a unit that they lead. */
export function mayRecordAbsence(actor: Actor, leader: { id: string; unitIds: string[] }): boolean {
  return leader.unitIds.some(
    (unitId) => actor.personId === leader.id || postFor(actor, unitId, "secretariat") !== undefined,
  );
}

/** Who leads a unit, and who keeps its calendar, know when its leaders are away. */
export function mayReadAbsences(actor: Actor, unit: { id: string }): boolean {
  return postFor(actor, unit.id, "secretariat", "leader", "frontOfficer") !== undefined;
}

/**
 * One finds the people of the units one sees. A person without any post yet is found by
 * administrators only, who are about to give one.
 */
export function peopleVisibleTo(actor: Actor) {
  const unit = actor.seesAllUnits ? {} : { unitId: { in: actor.visibleUnitIds } };
  const ofSeenUnits = { holdings: { some: { post: { organisation: unit } } } };
  return {
    OR: [ofSeenUnits, ...(hasRole(actor, "administrator") ? [{ holdings: { none: {} } }] : [])],
  };
}
