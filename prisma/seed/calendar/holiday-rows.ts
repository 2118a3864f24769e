import { addDays, plainDate } from "@/lib/platform/dates";
import { years } from "./holidays";

/** Every seeded day as a row. */
export function holidayRows() {
  return years.flatMap(({ source, isProvisional = false, days }) =>
    days.flatMap(([from, to, kind, name]) =>
      daysFrom(from, to).map((day) => ({ day, kind, name, source, isProvisional })),
    ),
  );
}

function daysFrom(from: string, to: string): Date[] {
  const days: Date[] = [];
  for (let day = plainDate(from); day <= plainDate(to); day = addDays(day, 1)) days.push(day);
  return days;
}
