import { conferenceFilters } from "@/lib/conferences/filters";
import { listConferences } from "@/lib/conferences/queries";
import { noFilters } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { getOpinion } from "@/lib/opinions/queries";
import { typedCode } from "@/lib/opinions/search-query";
import { listPeople } from "@/lib/people/list-people";
import { mayReadPeople } from "@/lib/people/policy";
import type { Actor } from "@/lib/platform/actor";
import { formatDayOf } from "@/lib/platform/dates";
import { listUnits } from "@/lib/units/queries";

export const foundKinds = ["opinions", "conferences", "people", "units"] as const;
export type FoundKind = (typeof foundKinds)[number];

export type Found = { label: string; detail: string; href: string };

const mostOfAKind = 6;

/**
 * What the actor may see and the words name, with or without accents: the best few of each kind.
 * Each kind is found as in its own list, which `/opinions?q=…` and its like show whole.
 */
export async function findAnything(
  actor: Actor,
  words: string,
  now = new Date(),
): Promise<Record<FoundKind, Found[]>> {
  const unitIds = actor.visibleUnitIds;
  const [opinions, conferences, people, units] = await Promise.all([
    findOpinions(actor, words, now),
    listConferences(actor, { ...conferenceFilters.parse({ q: words }), unitIds }),
    mayReadPeople(actor) ? listPeople(actor, { q: words, unitIds, page: 1 }, now) : { rows: [] },
    listUnits(actor, { q: words }),
  ]);
  const best = <T>(rows: T[], found: (row: T) => Found) => rows.slice(0, mostOfAKind).map(found);
  return {
    opinions: best(opinions, ({ code, text }) => ({
      label: code,
      detail: text,
      href: `/opinions/${code}`,
    })),
    conferences: best(conferences.rows, ({ id, code, title, startsAt }) => ({
      label: title,
      detail: `${code} · ${formatDayOf(startsAt)}`,
      href: `/conferences/${id}`,
    })),
    people: best(people.rows, ({ id, fullName, heldNow }) => ({
      label: fullName,
      detail: heldNow.map(({ post }) => post.title).join(" · "),
      href: `/people/${id}`,
    })),
    units: best(units, ({ fullName, symbol, parent }) => ({
      label: fullName,
      detail: parent?.fullName ?? "",
      href: `/units/${symbol}`,
    })),
  };
}

/** A code leads to its opinion; other words to those that hold them. */
async function findOpinions(
  actor: Actor,
  words: string,
  now: Date,
): Promise<{ code: string; text: string }[]> {
  const code = typedCode(words);
  const named = code && (await getOpinion(actor, code));
  if (named) return [named];
  return (await listOpinions(actor, actor.unitId, { ...noFilters, q: words }, now)).rows;
}
