import { db } from "@/lib/platform/db";
import { holidayRows } from "./holiday-rows";

/** Only years of which nothing is entered yet: what an administrator removed stays removed. */
export async function loadHolidays(): Promise<number> {
  const known = await db.holiday.findMany({ select: { day: true } });
  const entered = new Set(known.map(({ day }) => day.getUTCFullYear()));
  const { count } = await db.holiday.createMany({
    data: holidayRows().filter(({ day }) => !entered.has(day.getUTCFullYear())),
    skipDuplicates: true,
  });
  return count;
}
