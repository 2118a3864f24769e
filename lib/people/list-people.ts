import { Prisma } from "@/lib/generated/prisma/client";
import type { PostKind } from "@/lib/generated/prisma/enums";
import { hasRole, type Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { foldText } from "@/lib/platform/text";
import { type accountStates, peoplePerPage } from "./filters";
import { isHeldOn } from "./rules";

export type PeopleFilter = {
  unitIds: string[];
  q?: string;
  kind?: PostKind;
  account?: (typeof accountStates)[number];
  page: number;
};

/**
 * A page of the people with a post in these units, in the order of Vietnamese given names.
 * Administrators also find those who have no post yet.
 */
export async function listPeople(actor: Actor, filter: PeopleFilter, now = new Date()) {
  const found = await db.$queryRaw<{ id: string; total: bigint }[]>`
    SELECT p.id, count(*) OVER () AS total
    FROM person p LEFT JOIN account a ON a.person_id = p.id
    WHERE ${Prisma.join(conditions(actor, filter, isoDay(dayOf(now))), " AND ")}
    ORDER BY regexp_replace(p.full_name, '^.* ', '') COLLATE vietnamese, p.full_name COLLATE vietnamese, p.id
    LIMIT ${peoplePerPage} OFFSET ${(filter.page - 1) * peoplePerPage}`;
  const ids = found.map(({ id }) => id);
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: listed });
  people.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return {
    total: Number(found[0]?.total ?? 0),
    rows: people.map((person) => toRow(person, dayOf(now))),
  };
}

const listed = {
  id: true,
  fullName: true,
  account: { select: { username: true, disabledAt: true } },
  holdings: {
    select: {
      heldFrom: true,
      heldTo: true,
      post: {
        select: {
          title: true,
          kind: true,
          organisation: {
            select: { name: true, unit: { select: { fullName: true, symbol: true } } },
          },
        },
      },
    },
    orderBy: [{ heldFrom: "desc" }, { id: "asc" }],
  },
} as const satisfies Prisma.PersonSelect;

function toRow(person: Prisma.PersonGetPayload<{ select: typeof listed }>, today: Date) {
  const { holdings, ...rest } = person;
  const now = holdings.filter((holding) => isHeldOn(holding, today));
  return { ...rest, heldNow: now, lastHeld: now.length === 0 ? (holdings[0] ?? null) : null };
}

function conditions(actor: Actor, filter: PeopleFilter, today: string): Prisma.Sql[] {
  const inUnits = actor.seesAllUnits
    ? filter.unitIds
    : filter.unitIds.filter((id) => actor.visibleUnitIds.includes(id));
  const kind = filter.kind
    ? Prisma.sql`AND post.kind = ${filter.kind}::post_kind AND h.held_from <= ${today}::date
        AND (h.held_to IS NULL OR h.held_to >= ${today}::date)`
    : Prisma.empty;
  const holdsPost = Prisma.sql`EXISTS (SELECT 1 FROM post_holding h
    JOIN post ON post.id = h.post_id JOIN organisation o ON o.id = post.organisation_id
    WHERE h.person_id = p.id AND o.unit_id = ANY(${inUnits}::uuid[]) ${kind})`;
  const isNew =
    hasRole(actor, "administrator") && !filter.kind
      ? Prisma.sql`OR NOT EXISTS (SELECT 1 FROM post_holding h WHERE h.person_id = p.id)`
      : Prisma.empty;
  return [
    Prisma.sql`(${holdsPost} ${isNew})`,
    ...foldText(filter.q ?? "")
      .split(" ")
      .filter(Boolean)
      // Letters and digits only, so there is nothing in a word that LIKE would take for a wildcard.
      .map(
        (word) =>
          Prisma.sql`' ' || fold_text(p.full_name || ' ' || coalesce(a.username, '')) LIKE ${`% ${word}%`}`,
      ),
    ...(filter.account ? [accountCondition[filter.account]] : []),
  ];
}

const accountCondition = {
  none: Prisma.sql`a.id IS NULL`,
  open: Prisma.sql`a.id IS NOT NULL AND a.disabled_at IS NULL`,
  disabled: Prisma.sql`a.disabled_at IS NOT NULL`,
};
