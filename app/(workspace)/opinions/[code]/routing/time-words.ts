import { getTranslations } from "next-intl/server";
import type { WaitingTime } from "@/lib/assignments/waiting-time";

/** "2 working days 3 h" and "4 days" of the time that something lay with somebody. */
export async function timeWords({ days, hours, calendarDays }: WaitingTime) {
  const t = await getTranslations("assignments.time");
  const inDays = days > 0 ? t("days", { days, hours }) : null;
  return {
    worked: inDays ?? (hours > 0 ? t("hours", { hours }) : t("minutes")),
    calendar: t("calendar", { days: calendarDays }),
  };
}
