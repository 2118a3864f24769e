import type { InvitationRole } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { nameKeyOf } from "./rules";

export type Invitee = {
  personId: string | null;
  fullName: string;
  title: string | null;
  organisation: string | null;
  residentialGroup: string | null;
  phone: string | null;
  email: string | null;
};

type Place = { conferenceId: string; role: InvitationRole; siteId: string | null };

/**
 * Puts people on the list of a locked conference as drafts. Who is on it already, by person or by
 * folded name and organisation, is not added again.
 * @returns the ids of those added, and who was there before
 */
export async function addInvitees(
  tx: Tx,
  actor: Actor,
  place: Place,
  invitees: Invitee[],
  now: Date,
): Promise<{ ids: string[]; known: Invitee[] }> {
  const isKnown = await recogniser(tx, place.conferenceId);
  const fresh: Invitee[] = [];
  const known: Invitee[] = [];
  for (const invitee of invitees) (isKnown(invitee) ? known : fresh).push(invitee);
  const rows = fresh.map((invitee) => ({
    id: newId(now.getTime()),
    ...place,
    ...invitee,
    nameKey: nameKeyOf(invitee),
    createdAt: now,
    createdById: actor.personId,
  }));
  await tx.invitation.createMany({ data: rows });
  return { ids: rows.map(({ id }) => id), known };
}

/** Who is on the list, remembering each it was asked about: two of a name in one pasted list are one. */
export async function recogniser(
  reader: Pick<Tx, "invitation">,
  conferenceId: string,
): Promise<(invitee: Omit<Invitee, "phone" | "email" | "title">) => boolean> {
  const listed = await reader.invitation.findMany({
    where: { conferenceId, withdrawnAt: null },
    select: { personId: true, nameKey: true },
  });
  const persons = new Set(listed.map(({ personId }) => personId));
  const names = new Set(listed.map(({ nameKey }) => nameKey));
  const typed = new Set(listed.flatMap((row) => (row.personId === null ? [row.nameKey] : [])));
  return (invitee) => {
    const { personId } = invitee;
    const key = nameKeyOf(invitee);
    // Two colleagues of one name are two people; a typed name that a colleague bears is that colleague.
    const isKnown = personId === null ? names.has(key) : persons.has(personId) || typed.has(key);
    persons.add(personId);
    names.add(key);
    if (personId === null) typed.add(key);
    return isKnown;
  };
}
