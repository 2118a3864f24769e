import type { PostKind, ReminderStep } from "@/lib/generated/prisma/enums";
import { holdersFor, membersOf, type CurrentHolder } from "@/lib/people/current-holders";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";

/** Where a matter lies: the agency that has it and who in it, and the unit that owes the answer. */
export type Whereabouts = {
  handlingUnitId: string;
  organisationId: string | null;
  personId: string | null;
};

const leaders: Partial<Record<ReminderStep, readonly PostKind[]>> = {
  chair: ["committeeChair"],
  leadership: ["partySecretary", "frontChair", "frontOfficer"],
};

/** Whom a step of the ladder tells: the doer, the head of the agency, the chair, the Secretary and the Front. */
export async function recipientsOf(
  tx: Tx,
  step: ReminderStep,
  at: Whereabouts,
  now: Date,
): Promise<CurrentHolder[]> {
  const kinds = leaders[step];
  if (kinds) return once(await holdersFor(tx, at.handlingUnitId, kinds, dayOf(now)));
  return step === "before" ? doers(tx, at, now) : heads(tx, at, now);
}

/**
 * Whoever is named in the agency, else all who work there; where no agency is charged, or nobody is
 * left in it, the office that has to charge.
 */
export async function doers(
  tx: Tx,
  { handlingUnitId, organisationId, personId }: Whereabouts,
  now: Date,
): Promise<CurrentHolder[]> {
  const members = organisationId ? await membersOf(tx, organisationId, dayOf(now)) : [];
  if (members.length === 0) {
    return once(await holdersFor(tx, handlingUnitId, ["secretariatOfficer"], dayOf(now)));
  }
  const named = members.filter((member) => member.personId === personId);
  return once(named.length > 0 ? named : members);
}

/** The head of the agency; where it has none, the doers themselves. */
export async function heads(tx: Tx, at: Whereabouts, now: Date): Promise<CurrentHolder[]> {
  if (!at.organisationId) return doers(tx, at, now);
  const members = await membersOf(tx, at.organisationId, dayOf(now));
  const heads = members.filter(({ kind }) => kind === "agencyHead");
  return heads.length > 0 ? once(heads) : doers(tx, at, now);
}

/** As the record of a reminder keeps them: "Đỗ Minh Quân, Trưởng phòng Kinh tế". */
export function namesOf(holders: CurrentHolder[]): string[] {
  return holders.map(({ personName, title }) => `${personName}, ${title}`);
}

export function once(holders: CurrentHolder[]): CurrentHolder[] {
  return [...new Map(holders.toReversed().map((one) => [one.personId, one])).values()].toReversed();
}
