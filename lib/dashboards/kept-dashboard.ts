import { headOfChain } from "@/lib/audit/queries";
import { onlyAgenciesOf } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import type { ShortUnit } from "@/lib/units/queries";
import { getDashboard, type Dashboard } from "./queries";

const mostKept = 300;
const kept = new Map<string, { head: number; dashboard: Promise<Dashboard> }>();

/**
 * The dashboard, worked out again only when something has happened since: every decision leaves an
 * event, so the head of the audit chain says whether the figures can have changed. Exact after each
 * write, in every process; a new day works them out anew, since what is overdue changes overnight.
 * @param viewed a unit that the actor may see
 */
export async function keptDashboard(
  actor: Actor,
  viewed: ShortUnit,
  year: number,
  now = new Date(),
): Promise<Dashboard> {
  // Read before the figures: an event between the two makes them newer than their mark, never older.
  const head = await headOfChain();
  const key = keyOf(actor, viewed, year, now);
  const found = kept.get(key);
  if (found?.head === head) return found.dashboard;

  const dashboard = getDashboard(actor, viewed, year, now);
  kept.delete(key);
  kept.set(key, { head, dashboard });
  dashboard.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return dashboard;
}

/** People who see the same share their dashboard. */
function keyOf(actor: Actor, viewed: ShortUnit, year: number, now: Date): string {
  const seen = actor.seesAllUnits || actor.visibleUnitIds;
  return JSON.stringify([viewed.id, year, isoDay(dayOf(now)), seen, onlyAgenciesOf(actor)]);
}
