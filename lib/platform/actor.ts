import { Prisma } from "@/lib/generated/prisma/client";
import type { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import { isoDay, dayOf } from "./dates";
import type { Tx } from "./db";
import { readRows } from "./rows";
import { reachOf } from "./unit-tree";

export type Role =
  "secretariat" | "frontOfficer" | "leader" | "agencyOfficer" | "councilOfficer" | "administrator";

export const roleOfPost: Record<PostKind, Role | null> = {
  partySecretary: "leader",
  deputyPartySecretary: "leader",
  committeeChair: "leader",
  committeeViceChair: "leader",
  councilChair: "leader",
  councilViceChair: "leader",
  frontChair: "frontOfficer",
  frontOfficer: "frontOfficer",
  secretariatOfficer: "secretariat",
  agencyHead: "agencyOfficer",
  agencyOfficer: "agencyOfficer",
  councilOfficer: "councilOfficer",
  administrator: "administrator",
  otherPost: null,
};

export type HeldPost = {
  holdingId: string;
  kind: PostKind;
  role: Role | null;
  title: string;
  organisationId: string;
  organisationKind: OrganisationKind;
  unitId: string;
  /** The unit of the post, and the abolished units whose records that unit keeps. */
  actsFor: string[];
};

/** Who asks: a person with the posts held at that moment, and the units these posts reach. */
export type Actor = {
  accountId: string;
  personId: string;
  fullName: string;
  /** The unit of the first post: where the person is at home. */
  unitId: string;
  posts: HeldPost[];
  seesAllUnits: boolean;
  visibleUnitIds: string[];
};

/** The post by which the actor may act with that role for that unit, if there is one. */
export function postFor(actor: Actor, unitId: string, ...roles: Role[]): HeldPost | undefined {
  return actor.posts.find(
    (post) => post.role !== null && roles.includes(post.role) && post.actsFor.includes(unitId),
  );
}

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.posts.some((post) => post.role !== null && roles.includes(post.role));
}

/** The units for which the actor acts in one of these roles, each once. */
export function unitsFor(actor: Actor, ...roles: Role[]): string[] {
  const posts = actor.posts.filter((post) => post.role !== null && roles.includes(post.role));
  return [...new Set(posts.flatMap((post) => post.actsFor))];
}

/** The title under which the actor acts for a unit, kept with every record of what was done. */
export function titleFor(actor: Actor, unitId: string | null): string {
  const post = actor.posts.find((held) => unitId !== null && held.actsFor.includes(unitId));
  return (post ?? actor.posts[0])?.title ?? "";
}

/** The actor with that post before the others, where it is held: in its name the record says what is done. */
export function inPost(actor: Actor, holdingId: string): Actor {
  const post = actor.posts.find((held) => held.holdingId === holdingId);
  if (!post) return actor;
  return { ...actor, posts: [post, ...actor.posts.filter((held) => held !== post)] };
}

/** Filter for records with a unitId: one's own unit, those below, and those one keeps the records of. */
export function unitsVisibleTo(actor: Actor): { unitId?: { in: string[] } } {
  return actor.seesAllUnits ? {} : { unitId: { in: actor.visibleUnitIds } };
}

export function seesUnit(actor: Actor, unitId: string): boolean {
  return actor.seesAllUnits || actor.visibleUnitIds.includes(unitId);
}

/** The actor whom a live session of an enabled account stands for; null where there is none. */
export function actorOfSession(tokenHash: string, now: Date) {
  return readActor(
    Prisma.sql`session s JOIN account a ON a.id = s.account_id`,
    Prisma.sql`s.token_hash = ${tokenHash} AND s.revoked_at IS NULL AND s.expires_at > ${now}`,
    Prisma.sql`s.last_seen_at`,
    now,
  );
}

/** The actor of a person's account, with the posts held on the day of `now`: for what is done in a person's name. */
export async function actorOfPerson(personId: string, now: Date, from?: Tx): Promise<Actor | null> {
  const found = await readActor(
    Prisma.sql`account a`,
    Prisma.sql`a.person_id = ${personId}::uuid`,
    Prisma.sql`NULL::timestamptz`,
    now,
    from,
  );
  return found?.actor ?? null;
}

type ActorRow = {
  accountId: string;
  personId: string;
  fullName: string;
  lastSeenAt: Date | null;
  posts: Omit<HeldPost, "role" | "actsFor">[];
};

async function readActor(
  source: Prisma.Sql,
  condition: Prisma.Sql,
  seen: Prisma.Sql,
  now: Date,
  from?: Tx,
) {
  const today = isoDay(dayOf(now));
  const question = Prisma.sql`
    SELECT a.id AS "accountId", p.id AS "personId", p.full_name AS "fullName", ${seen} AS "lastSeenAt",
      (SELECT coalesce(json_agg(json_build_object(
          'holdingId', h.id, 'kind', post.kind, 'title', post.title, 'organisationId', o.id,
          'organisationKind', o.kind, 'unitId', o.unit_id) ORDER BY post.kind, h.held_from), '[]')
        FROM post_holding h JOIN post ON post.id = h.post_id JOIN organisation o ON o.id = post.organisation_id
        WHERE h.person_id = p.id AND h.held_from <= ${today}::date
          AND (h.held_to IS NULL OR h.held_to >= ${today}::date)) AS posts
    FROM ${source} JOIN person p ON p.id = a.person_id
    WHERE ${condition} AND a.disabled_at IS NULL`;
  const [row] = await (from ? from.$queryRaw<ActorRow[]>(question) : readRows<ActorRow>(question));
  return row ? { actor: await withReach(row, from), lastSeenAt: row.lastSeenAt } : null;
}

async function withReach(row: ActorRow, from?: Tx): Promise<Actor> {
  const { accountId, personId, fullName, posts } = row;
  const reaches = await Promise.all(posts.map((post) => reachOf(post.unitId, from)));
  return {
    accountId,
    personId,
    fullName,
    unitId: posts[0]?.unitId ?? "",
    posts: posts.map((post, index) => ({
      ...post,
      role: roleOfPost[post.kind],
      actsFor: reaches[index]?.actsFor ?? [],
    })),
    seesAllUnits: reaches.some((reach) => reach.seesAll),
    visibleUnitIds: [...new Set(reaches.flatMap((reach) => reach.sees))],
  };
}
