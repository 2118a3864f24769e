import type { WaitingDuty } from "@/lib/announcements/queries";
import type { WaitingPromise } from "@/lib/conclusions/due-items";
import { soonDays } from "@/lib/opinions/rules";
import { daysBetween } from "@/lib/platform/dates";
import type { Waiting } from "@/lib/responses/waiting";

/**
 * Everything that the page has, whatever is filtered: matters, promises of the notices and what is
 * to be made public.
 */
export function countWaiting(
  { overdue, soon, acts }: Pick<Waiting, "overdue" | "soon" | "acts">,
  promises: WaitingPromise[],
  duties: WaitingDuty[],
  today: Date,
) {
  const days = [
    ...promises.map(({ dueOn }) => dueOn && daysBetween(today, dueOn)),
    // What is owed at once has no day of its own, and is late.
    ...duties.map(({ due, state }) => (state === "missing" || !due ? -1 : daysBetween(today, due))),
  ];
  const isLate = (left: number | null) => left !== null && left < 0;
  const isSoon = (left: number | null) => left !== null && left >= 0 && left <= soonDays;
  const matters = Object.values(acts).reduce((sum, count) => sum + count, 0);
  return {
    overdue: overdue + days.filter(isLate).length,
    soon: soon + days.filter(isSoon).length,
    total: matters + days.length,
    parts: { matters, promises: promises.length, duties: duties.length },
  };
}
