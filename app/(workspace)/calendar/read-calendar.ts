import { type ShownCalendar, spanOf } from "@/components/calendars/shown-calendar";
import { listCalendarDays } from "@/lib/calendars/queries";
import { whyCannotMove } from "@/lib/calendars/rules";
import type { CalendarQuery } from "@/lib/calendars/schema";
import { mayRunConference } from "@/lib/conferences/policy";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";

/** The calendar of a unit as the address asks for it. */
export async function readCalendar(
  actor: Actor,
  unit: { id: string },
  query: CalendarQuery,
): Promise<ShownCalendar> {
  const today = dayOf(new Date());
  const selected = query.date ? plainDate(query.date) : today;
  const view = query.view ?? "month";
  const { what, below } = query;
  const span = spanOf(view, selected);
  const days = await listCalendarDays(actor, { unitId: unit.id, what, below, ...span });
  const conferences = days.flatMap((one) => one.conferences);
  const movable = conferences.filter((one) => mayRunConference(actor, one) && !whyCannotMove(one));
  return {
    ...{ days, query, view, today, selected },
    showsUnits: conferences.some(({ unitId }) => unitId !== unit.id),
    movable: new Set(movable.map(({ id }) => id)),
  };
}
