import { Prisma } from "@/lib/generated/prisma/client";
import { startOfDay } from "@/lib/platform/dates";
import { comingStatuses, untoldStatuses } from "./rules";

/** The conferences to come; a plan whose day has passed comes no more, though nobody has cancelled it. */
export function stillComing(now: Date): Prisma.ConferenceWhereInput {
  const isOvertaken = { status: { in: untoldStatuses }, startsAt: { lt: startOfDay(now) } };
  return { status: { in: comingStatuses }, NOT: isOvertaken };
}

/** The same condition for SQL on the table of conferences. */
export function stillComingSql(now: Date): Prisma.Sql {
  return Prisma.sql`status::text = ANY(${comingStatuses})
    AND NOT (status::text = ANY(${untoldStatuses}) AND starts_at < ${startOfDay(now)})`;
}
