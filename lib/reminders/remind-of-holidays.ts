import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { yearToEnter } from "@/lib/deadlines/rules";
import { notify } from "@/lib/notifications/notify";
import { onDay } from "@/lib/people/current-holders";
import { dayOf } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";

/**
 * From November on, tells the administrators of the whole installation once that the holidays of the
 * coming year are to be entered, while they are missing or only derived.
 */
export async function remindOfHolidays(now: Date, calendar: WorkCalendar): Promise<void> {
  const year = yearToEnter(dayOf(now), calendar.years, calendar.provisionalYears);
  if (year === null) return;
  const cause = `holidays:${year}`;
  const holders = await db.postHolding.findMany({
    where: {
      ...onDay(dayOf(now)),
      post: { kind: "administrator", organisation: { unit: { parentId: null, validTo: null } } },
      person: { notifications: { none: { cause } } },
    },
    select: { personId: true },
    distinct: ["personId"],
  });
  if (holders.length === 0) return;
  const personIds = holders.map(({ personId }) => personId);
  const about = { params: { year: String(year) }, href: `/settings/holidays?year=${year}` };
  await transaction((tx) =>
    notify(tx, { personIds, cause, kind: "holidaysToEnter", ...about }, now),
  );
}
