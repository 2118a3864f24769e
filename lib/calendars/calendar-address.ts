import type { CalendarQuery } from "./schema";

type Change = { [name in keyof CalendarQuery]?: CalendarQuery[name] | null };

const inAddress = ["view", "date", "what", "unit", "below"] as const;

/** The address of the calendar with some of its filters changed; what is as usual is left out. */
export function calendarAddress(query: Partial<CalendarQuery>, change: Change = {}): string {
  const next: Change = { ...query, ...change };
  const params = new URLSearchParams();
  for (const name of inAddress) {
    const value = next[name];
    if (value && !(name === "below" && value === "yes")) params.set(name, value);
  }
  const written = params.toString();
  return written ? `/calendar?${written}` : "/calendar";
}

/** Where the addresses for calendar programs are kept, of the same unit. */
export function feedsAddress({ unit }: Pick<CalendarQuery, "unit">): string {
  return unit ? `/calendar/feeds?${new URLSearchParams({ unit })}` : "/calendar/feeds";
}
