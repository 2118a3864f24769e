import { Prisma } from "@/lib/generated/prisma/client";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { foldText } from "@/lib/platform/text";
import { whereStanding } from "./conditions";
import { mayInvite, maySeeInvitees } from "./policy";
import { invitationIdIn, isReplySecret } from "./reply-link";
import { replySecret, type InvitationFilters } from "./schema";

export const invitationsPerPage = 50;

type Conference = { id: string; unitId: string };

const listed = {
  id: true,
  personId: true,
  fullName: true,
  title: true,
  organisation: true,
  residentialGroup: true,
  role: true,
  sentAt: true,
  replyBy: true,
  withdrawnAt: true,
  reply: true,
  repliedAt: true,
  replyReason: true,
  substituteName: true,
  substituteTitle: true,
  isWalkIn: true,
  arrivedAt: true,
  site: { select: { id: true, name: true } },
  arrivedSite: { select: { name: true } },
} satisfies Prisma.InvitationSelect;

export type ListedInvitation = Prisma.InvitationGetPayload<{ select: typeof listed }>;

/** A page of the invited of a visible conference, in the order of Vietnamese given names. */
export async function listInvitations(
  actor: Actor,
  conference: Conference,
  filters: InvitationFilters,
) {
  if (!maySeeInvitees(actor, conference)) return { total: 0, rows: [] };
  const words = foldText(filters.q ?? "")
    .split(" ")
    .filter(Boolean)
    .map((word) => `% ${word}%`);
  const found = await db.$queryRaw<{ id: string; total: bigint }[]>`
    SELECT i.id, count(*) OVER () AS total FROM invitation i
    WHERE i.conference_id = ${conference.id}::uuid
      AND NOT i.is_walk_in AND ${whereStanding(filters.standing)}
      AND (${filters.site}::uuid IS NULL OR i.site_id = ${filters.site}::uuid)
      AND ' ' || fold_text(concat_ws(' ', i.full_name, i.organisation, i.residential_group, i.title))
        LIKE ALL (${words})
    ORDER BY regexp_replace(i.full_name, '^.* ', '') COLLATE vietnamese, i.full_name, i.id
    LIMIT ${invitationsPerPage} OFFSET ${(filters.page - 1) * invitationsPerPage}`;
  const ids = found.map(({ id }) => id);
  const rows = await db.invitation.findMany({ where: { id: { in: ids } }, select: listed });
  rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return { total: Number(found[0]?.total ?? 0), rows };
}

/** One invitation with all that its page shows; phone and e-mail for the secretariat only. */
export async function getInvitation(actor: Actor, invitationId: string) {
  if (!recordId().safeParse(invitationId).success) return null;
  const invitation = await db.invitation.findFirst({
    where: { id: invitationId, conference: unitsVisibleTo(actor) },
    select: {
      ...listed,
      conferenceId: true,
      siteId: true,
      phone: true,
      email: true,
      replyMeans: true,
      version: true,
      person: { select: { phone: true, email: true } },
      reminders: { select: { remindedAt: true }, orderBy: { remindedAt: "asc" } },
      conference: { select: { unitId: true } },
    },
  });
  if (!invitation || !maySeeInvitees(actor, invitation.conference)) return null;
  const { person, phone, email, ...rest } = invitation;
  const contact = person ?? { phone, email };
  return { ...rest, contact: mayInvite(actor, invitation.conference) ? contact : null };
}

export type InvitationRecord = NonNullable<Awaited<ReturnType<typeof getInvitation>>>;

export type InvitationCounts = Awaited<ReturnType<typeof countInvitations>>;

/** How the invitations of a visible conference stand, and who has come; counts are no secret. */
export async function countInvitations({ id }: { id: string }) {
  const [row] = await db.$queryRaw<Record<Count, number>[]>`
    SELECT count(*) FILTER (WHERE ${listedNow})::int AS invited,
      count(*) FILTER (WHERE ${listedNow} AND i.sent_at IS NULL)::int AS draft,
      count(*) FILTER (WHERE ${listedNow} AND i.sent_at IS NOT NULL)::int AS sent,
      count(*) FILTER (WHERE ${whereStanding("noReply")} AND NOT i.is_walk_in)::int AS "noReply",
      count(*) FILTER (WHERE ${whereStanding("coming")})::int AS coming,
      count(*) FILTER (WHERE ${whereStanding("substitute")})::int AS substitute,
      count(*) FILTER (WHERE ${whereStanding("notComing")})::int AS "notComing",
      count(*) FILTER (WHERE i.arrived_at IS NOT NULL)::int AS arrived,
      count(*) FILTER (WHERE i.arrived_at IS NOT NULL AND i.is_walk_in)::int AS "walkIns"
    FROM invitation i WHERE i.conference_id = ${id}::uuid`;
  return row!;
}

type Count =
  | "invited"
  | "draft"
  | "sent"
  | "noReply"
  | "coming"
  | "substitute"
  | "notComing"
  | "arrived"
  | "walkIns";

const listedNow = Prisma.sql`i.withdrawn_at IS NULL AND NOT i.is_walk_in`;

export type CountedGroup = {
  name: string | null;
  invited: number;
  coming: number;
  notComing: number;
  noReply: number;
  arrived: number;
};

/** The same by organisation, or residential group for those who have none, the largest first; or by site. */
export function countInvitationsBy(
  { id }: { id: string },
  by: "organisation" | "site",
): Promise<CountedGroup[]> {
  const name =
    by === "organisation"
      ? Prisma.sql`coalesce(i.organisation, i.residential_group)`
      : Prisma.sql`coalesce(s.name, a.name)`;
  return db.$queryRaw<CountedGroup[]>`
    SELECT ${name} AS name, count(*) FILTER (WHERE NOT i.is_walk_in)::int AS invited,
      count(*) FILTER (WHERE i.reply IN ('coming', 'substitute'))::int AS coming,
      count(*) FILTER (WHERE i.reply = 'notComing')::int AS "notComing",
      count(*) FILTER (WHERE i.reply IS NULL AND i.sent_at IS NOT NULL)::int AS "noReply",
      count(*) FILTER (WHERE i.arrived_at IS NOT NULL)::int AS arrived
    FROM invitation i LEFT JOIN conference_site s ON s.id = i.site_id
      LEFT JOIN conference_site a ON a.id = i.arrived_site_id
    WHERE i.conference_id = ${id}::uuid AND i.withdrawn_at IS NULL
    GROUP BY 1 ORDER BY 2 DESC, 6 DESC, 1 NULLS LAST`;
}

/** What the reply page shows to whoever holds the link: their own invitation, and nobody else's. */
export async function findInvitationByLink(secret: string) {
  if (!replySecret.safeParse(secret).success) return null;
  const invitation = await db.invitation.findUnique({
    where: { id: invitationIdIn(secret) },
    select: {
      id: true,
      linkHash: true,
      conferenceId: true,
      fullName: true,
      title: true,
      role: true,
      siteId: true,
      sentAt: true,
      replyBy: true,
      withdrawnAt: true,
      reply: true,
      repliedAt: true,
      replyReason: true,
      substituteName: true,
      substituteTitle: true,
      conference: {
        select: {
          title: true,
          startsAt: true,
          endsAt: true,
          status: true,
          unit: { select: { fullName: true } },
          sites: { select: { id: true, name: true, address: true }, orderBy: { position: "asc" } },
        },
      },
    },
  });
  return invitation && isReplySecret(secret, invitation) ? invitation : null;
}

export type LinkedInvitation = NonNullable<Awaited<ReturnType<typeof findInvitationByLink>>>;
