import { z } from "zod";
import { day, optionalRecordId, recordId, version } from "@/lib/platform/fields";
import { readDay } from "@/lib/platform/dates";

export const calendarViews = ["month", "week", "list"] as const;

/** What a calendar shows; conferences are what it is for, so nothing leaves them out but asking for the other. */
export const calendarMatters = ["conferences", "deadlines"] as const;

export type CalendarView = (typeof calendarViews)[number];

/** An address that was typed or truncated shows the calendar without what it cannot read. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const calendarQuery = z.object({
  /** Left open, the screen decides: the month where there is room, the list on a phone. */
  view: lenient(z.enum(calendarViews)),
  /** As "2026-11-22"; today where nothing is said. */
  date: lenient(z.string().transform(realDay)),
  what: lenient(z.enum(calendarMatters)),
  unit: lenient(z.string().min(1).max(40)),
  below: z.enum(["yes", "no"]).catch("yes"),
});

export type CalendarQuery = z.output<typeof calendarQuery>;

function realDay(given: string, context: z.RefinementCtx) {
  const found = readDay(given);
  if (found !== null) return found;
  context.addIssue({ code: "custom", message: "noSuchDay" });
  return z.NEVER;
}

/** A conference to another day, and the calendar to go back to. */
export const conferenceMove = z
  .object({ conferenceId: recordId(), version: version(), day: day() })
  .and(calendarQuery.omit({ date: true }));

export type ConferenceMove = Pick<
  z.output<typeof conferenceMove>,
  "conferenceId" | "version" | "day"
>;

/** Whose calendar: a unit's, or one's own where none is named. */
export const feedOwner = z.object({ unitId: optionalRecordId() });

export type FeedOwner = z.output<typeof feedOwner>;
