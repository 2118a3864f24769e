import type { WaitingDuty } from "@/lib/announcements/queries";
import type { WaitingPromise } from "@/lib/conclusions/due-items";
import { soonDays } from "@/lib/opinions/rules";
import { daysBetween } from "@/lib/platform/dates";
import type { Waiting } from "@/lib/responses/waiting";

export type WaitingCounts = Pick<Waiting, "overdue" | "soon" | "total">;

/** Everything that the page shows: matters, promises of the notices and what is to be made public. */
export function countWaiting(
  matters: WaitingCounts,
  promises: WaitingPromise[],
  duties: WaitingDuty[],
  today: Date,
): WaitingCounts {
  const days = [
    ...promises.map(({ dueOn }) => dueOn && daysBetween(today, dueOn)),
    // What is owed at once has no day of its own, and is late.
    ...duties.map(({ due, state }) => (state === "missing" || !due ? -1 : daysBetween(today, due))),
  ];
  const isLate = (left: number | null) => left !== null && left < 0;
  const isSoon = (left: number | null) => left !== null && left >= 0 && left <= soonDays;
  return {
    overdue: matters.overdue + days.filter(isLate).length,
    soon: matters.soon + days.filter(isSoon).length,
    total: matters.total + days.length,
  };
}
