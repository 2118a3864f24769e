import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { Actor } from "@/lib/platform/actor";
import { hasAddress, withAddress } from "./addresses";
import { listHolders } from "./holders";
import { mayInvite } from "./policy";
import { remindable } from "./remindable";
import { nameKeyOf } from "./rules";

type Conference = { id: string; unitId: string };

/** How many drafts wait, and how many of them a mail can reach. */
export async function countDrafts({ id }: { id: string }) {
  const drafts = await db.invitation.findMany({
    where: { conferenceId: id, sentAt: null, withdrawnAt: null, isWalkIn: false },
    select: withAddress,
  });
  return { total: drafts.length, mailed: drafts.filter(hasAddress).length };
}

/** Who may be reminded today, by mail or only by telephone. */
export async function listRemindable(actor: Actor, conference: Conference, now: Date) {
  if (!mayInvite(actor, conference)) return { mailed: 0, direct: [] };
  const rows = await db.invitation.findMany({
    where: remindable(conference.id, now),
    select: { id: true, fullName: true, organisation: true, residentialGroup: true, ...direct },
    orderBy: { fullName: "asc" },
  });
  return {
    mailed: rows.filter(hasAddress).length,
    direct: rows.filter((row) => !hasAddress(row)).map(withPhone),
  };
}

/** Who must be told in person of the changes of a conference, the latest change first. */
export async function listTellings(actor: Actor, conference: Conference) {
  if (!mayInvite(actor, conference)) return { mailed: 0, rows: [] };
  const where = { invitation: { conferenceId: conference.id, withdrawnAt: null } };
  const [mailed, rows] = await Promise.all([
    db.invitationTelling.count({ where: { ...where, isMailed: true } }),
    db.invitationTelling.findMany({
      where: { ...where, isMailed: false },
      select: {
        id: true,
        kind: true,
        createdAt: true,
        startsAt: true,
        toldAt: true,
        invitation: {
          select: { fullName: true, organisation: true, residentialGroup: true, ...direct },
        },
      },
      orderBy: [{ createdAt: "desc" }, { invitation: { fullName: "asc" } }],
      take: 1_000,
    }),
  ]);
  return {
    mailed,
    rows: rows.map(({ invitation, ...row }) => ({ ...row, ...withPhone(invitation) })),
  };
}

const direct = {
  phone: true,
  email: true,
  person: {
    select: { phone: true, email: true, account: { select: { disabledAt: true } } },
  },
} as const;

type Direct = { phone: string | null; person: { phone: string | null } | null };

function withPhone<T extends Direct>({ person, phone, ...rest }: T) {
  return { ...rest, phone: person ? person.phone : phone };
}

/** Colleagues who may still be invited: holders of posts on the day who are not on the list. */
export async function listInvitable(actor: Actor, conference: Conference & { startsAt: Date }) {
  if (!mayInvite(actor, conference)) return [];
  const { id, unitId, startsAt } = conference;
  const [holders, listed] = await Promise.all([
    listHolders(db, { unitId, day: dayOf(startsAt) }),
    db.invitation.findMany({
      where: { conferenceId: id, withdrawnAt: null },
      select: { personId: true },
    }),
  ]);
  const known = new Set(listed.map(({ personId }) => personId));
  return holders.filter(({ personId }) => !known.has(personId));
}

/** Which rows of a pasted list are on the conference's list already, by their keys. */
export async function knownKeys(conferenceId: string): Promise<Set<string>> {
  const rows = await db.invitation.findMany({
    where: { conferenceId, withdrawnAt: null },
    select: { fullName: true, organisation: true, residentialGroup: true },
  });
  return new Set(rows.map(nameKeyOf));
}
