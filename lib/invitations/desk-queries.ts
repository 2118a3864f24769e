import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { mayCheckIn, maySeeInvitees } from "./policy";

type Conference = { id: string; unitId: string };
type Desks = { sites: { deskOfficerId: string | null }[] };

export type Arriving = {
  id: string;
  fullName: string;
  /** Organisation or residential group, and the title. */
  detail: string;
  /** Who comes instead, as the reply said. */
  substitute: string | null;
  site: string | null;
  /** Once marked as present. */
  arrivedAt: Date | null;
  isWalkIn: boolean;
};

/** Everybody whom the desk may have before it; no telephone, no e-mail. */
export async function listArriving(
  actor: Actor,
  conference: Conference & Desks,
): Promise<Arriving[]> {
  if (!mayCheckIn(actor, conference)) return [];
  const rows = await db.invitation.findMany({
    where: { conferenceId: conference.id, withdrawnAt: null },
    select: {
      id: true,
      fullName: true,
      title: true,
      organisation: true,
      residentialGroup: true,
      substituteName: true,
      site: { select: { name: true } },
      arrivedSite: { select: { name: true } },
      arrivedAt: true,
      isWalkIn: true,
    },
    orderBy: [{ fullName: "asc" }, { id: "asc" }],
    take: 3_000,
  });
  return rows.map(({ id, fullName, isWalkIn, ...row }) => ({
    id,
    fullName,
    detail: [row.title, row.organisation, row.residentialGroup].filter(Boolean).join(" · "),
    substitute: row.substituteName,
    site: (row.arrivedSite ?? row.site)?.name ?? null,
    arrivedAt: row.arrivedAt,
    isWalkIn,
  }));
}

/** The list to print and sign: by site, then by organisation, then by name. */
export async function listForPrint(actor: Actor, conference: Conference) {
  if (!maySeeInvitees(actor, conference)) return [];
  const rows = await db.invitation.findMany({
    where: { conferenceId: conference.id, withdrawnAt: null },
    select: {
      id: true,
      fullName: true,
      title: true,
      organisation: true,
      residentialGroup: true,
      reply: true,
      substituteName: true,
      substituteTitle: true,
      arrivedAt: true,
      site: { select: { id: true, name: true, position: true } },
    },
    orderBy: [
      { site: { position: "asc" } },
      { organisation: { sort: "asc", nulls: "last" } },
      { residentialGroup: "asc" },
      { fullName: "asc" },
    ],
    take: 3_000,
  });
  return rows;
}
