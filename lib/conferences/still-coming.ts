import type { Prisma } from "@/lib/generated/prisma/client";
import { startOfDay } from "@/lib/platform/dates";
import { comingStatuses, untoldStatuses } from "./rules";

/** The conferences to come; a plan whose day has passed comes no more, though nobody has cancelled it. */
export function stillComing(now: Date): Prisma.ConferenceWhereInput {
  const isOvertaken = { status: { in: untoldStatuses }, startsAt: { lt: startOfDay(now) } };
  return { status: { in: comingStatuses }, NOT: isOvertaken };
}
