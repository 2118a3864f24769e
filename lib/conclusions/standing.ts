import { isOverdue } from "./rules";
import { type ItemStatus, type Standing, standings } from "./vocabulary";

/** What happened to an item, with the instants, as far as its state on a day follows from it. */
export type ItemRecord = {
  firstDueOn: Date | null;
  steps: readonly { toStatus: ItemStatus; takenAt: Date }[];
  progress: readonly { percent: number; reportedAt: Date }[];
  extensions: readonly { toDay: Date; decision: string; decidedAt: Date | null }[];
};

type DatedState = { status: ItemStatus; dueOn: Date | null };
export type ItemState = DatedState & { percent: number };

/**
 * The state in which an item stood at an instant: what was reported, verified, extended or carried
 * over later has not happened yet. So a report on a conference of two years ago reads as it read
 * on its day.
 */
export function stateAt(
  { firstDueOn, steps, progress, extensions }: ItemRecord,
  at: Date,
): ItemState {
  const step = latest(steps, ({ takenAt }) => takenAt, at);
  const report = latest(progress, ({ reportedAt }) => reportedAt, at);
  const approved = extensions.filter(({ decision }) => decision === "approved");
  const extension = latest(approved, ({ decidedAt }) => decidedAt, at);
  return {
    status: step?.toStatus ?? "open",
    percent: report?.percent ?? 0,
    dueOn: extension?.toDay ?? firstDueOn,
  };
}

/** Each item stands in exactly one way on a plain date. */
export function standingOn(state: DatedState, today: Date): Standing {
  if (state.status === "carriedOver") return "carriedOver";
  if (state.status === "verified" || state.status === "closed") return "done";
  if (state.status === "reportedDone") return "reported";
  if (isOverdue(state, today)) return "late";
  return state.status === "inProgress" ? "underWay" : "notBegun";
}

export type StandingCounts = Record<Standing, number> & { total: number };

/** How many stand in which way; the ways add up to the total. */
export function countStandings(all: readonly Standing[]): StandingCounts {
  return sumStandings(all.map((standing) => ({ standing, count: 1 })));
}

export function sumStandings(
  all: readonly { standing: Standing; count: number }[],
): StandingCounts {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0]));
  for (const { standing, count } of all) counts[standing]! += count;
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return { ...counts, total } as StandingCounts;
}

/** Promised and neither done nor taken up by a later notice. */
export function inForce({ total, done, carriedOver }: StandingCounts): number {
  return total - done - carriedOver;
}

function latest<T>(
  events: readonly T[],
  at: (event: T) => Date | null,
  until: Date,
): T | undefined {
  let found: T | undefined;
  let time = -Infinity;
  for (const event of events) {
    const moment = at(event)?.getTime();
    if (moment === undefined || moment > until.getTime() || moment < time) continue;
    [found, time] = [event, moment];
  }
  return found;
}
