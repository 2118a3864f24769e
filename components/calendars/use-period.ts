import { useFormatter, useTranslations } from "next-intl";
import { weekOf } from "@/lib/calendars/days";
import { formatDay } from "@/lib/platform/dates";
import type { ShownCalendar } from "./shown-calendar";

/** The days on show, in words: "tháng 11 năm 2026", "Tuần 16/11/2026 – 22/11/2026". */
export function usePeriod({ view, selected }: Pick<ShownCalendar, "view" | "selected">): string {
  const t = useTranslations("calendars");
  const format = useFormatter();
  if (view !== "week") return format.dateTime(selected, { month: "long", year: "numeric" });
  const { from, to } = weekOf(selected);
  return t("weekOf", { from: formatDay(from), to: formatDay(to) });
}
