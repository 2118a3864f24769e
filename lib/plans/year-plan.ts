import type { ConferenceKind, ConferenceStatus } from "@/lib/generated/prisma/enums";
import { comingStatuses, heldStatuses, isOvertaken } from "@/lib/conferences/rules";
import { dayOf } from "@/lib/platform/dates";
import type { ShortUnit } from "@/lib/units/queries";
import {
  overallOf,
  quarterOf,
  standingsOf,
  type FrequencyTerms,
  type Overall,
  type Standing,
} from "./compliance";
import type { ChairPost } from "./labels";

export type PlannedLine = {
  id: string;
  unitId: string;
  quarter: number;
  kind: ConferenceKind;
  theme: string | null;
  chairPost: ChairPost | null;
  note: string | null;
  conferenceId: string | null;
};

export type ConferenceOfYear = {
  id: string;
  unitId: string;
  code: string;
  kind: ConferenceKind;
  theme: string | null;
  startsAt: Date;
  status: ConferenceStatus;
};

export type EntryState = "planned" | "coming" | "overtaken" | "held" | "postponed" | "cancelled";

/** A conference of the year: meant for a quarter, or with its day, or both. */
export type Entry = {
  key: string;
  quarter: number;
  state: EntryState;
  kind: ConferenceKind;
  theme: string | null;
  /** The day of the conference, where it has one. */
  day: Date | null;
  planned: PlannedLine | null;
  conference: ConferenceOfYear | null;
};

export type UnitPlan<R> = {
  unit: ShortUnit;
  entries: Entry[];
  standings: Standing<R>[];
  overall: Overall | null;
  held: number;
  coming: number;
  /** Lines of the plan that have no conference yet. */
  open: number;
};

export type YearFacts<R> = {
  year: number;
  today: Date;
  rules: R[];
  planned: PlannedLine[];
  conferences: ConferenceOfYear[];
};

/** What one unit planned and held in a year, and how it stands with every rule of the time. */
export function planOf<R extends FrequencyTerms>(
  unit: ShortUnit,
  facts: YearFacts<R>,
): UnitPlan<R> {
  const { year, today } = facts;
  const mine = ({ unitId }: { unitId: string }) => unitId === unit.id;
  const conferences = facts.conferences.filter(mine);
  const entries = entriesOf(facts.planned.filter(mine), conferences, today);
  const counted = entries.flatMap(({ state, day }) =>
    day && (state === "held" || state === "coming") ? [{ day, isHeld: state === "held" }] : [],
  );
  const standings = facts.rules.flatMap((rule) => standingsOf(rule, unit, year, counted, today));
  return {
    unit,
    entries,
    standings,
    overall: overallOf(standings),
    held: counted.filter(({ isHeld }) => isHeld).length,
    coming: counted.filter(({ isHeld }) => !isHeld).length,
    open: entries.filter(({ state }) => state === "planned").length,
  };
}

function entriesOf(planned: PlannedLine[], conferences: ConferenceOfYear[], today: Date): Entry[] {
  const lineOf = new Map(planned.map((line) => [line.conferenceId, line]));
  const fromConferences = conferences.map((conference): Entry => {
    const day = dayOf(conference.startsAt);
    return {
      key: conference.id,
      quarter: quarterOf(day),
      state: stateOf(conference, today),
      kind: conference.kind,
      theme: conference.theme,
      day,
      planned: lineOf.get(conference.id) ?? null,
      conference,
    };
  });
  const standing = new Map(conferences.map(({ id, status }) => [id, status]));
  const open = planned.filter(
    ({ conferenceId }) => conferenceId === null || standing.get(conferenceId) === "cancelled",
  );
  const fromPlan = open.map((line): Entry => ({
    key: line.id,
    quarter: line.quarter,
    state: "planned",
    kind: line.kind,
    theme: line.theme,
    day: null,
    planned: line,
    conference: null,
  }));
  return [...fromConferences, ...fromPlan].sort(byQuarterAndDay);
}

function byQuarterAndDay(one: Entry, other: Entry): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    one.quarter - other.quarter ||
    (one.day?.getTime() ?? last) - (other.day?.getTime() ?? last) ||
    one.key.localeCompare(other.key)
  );
}

function stateOf(conference: ConferenceOfYear, today: Date): EntryState {
  const { status } = conference;
  if (isOvertaken(conference, today)) return "overtaken";
  if (status === "postponed" || status === "cancelled") return status;
  if (heldStatuses.includes(status)) return "held";
  return comingStatuses.includes(status) ? "coming" : "planned";
}

const urgency: Record<Overall, number> = { missed: 0, due: 1, scheduled: 2, met: 4 };
const vietnamese = new Intl.Collator("vi", { numeric: true });

/** Those that owe the most first; among equals those that have held the fewest, then by name. */
export function byNeed<R>(one: UnitPlan<R>, other: UnitPlan<R>): number {
  const rank = ({ overall }: UnitPlan<R>) => (overall === null ? 3 : urgency[overall]);
  const missed = ({ standings }: UnitPlan<R>) =>
    standings.filter(({ state }) => state === "missed").length;
  return (
    rank(one) - rank(other) ||
    missed(other) - missed(one) ||
    one.held - other.held ||
    vietnamese.compare(one.unit.name, other.unit.name)
  );
}
