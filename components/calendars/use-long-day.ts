import { useLocale } from "next-intl";
import { timeZone } from "@/lib/platform/dates";

/** A day in words; in English too the day stands before its month, as in all dates here. */
export function useLongDay(): (day: Date) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    ...{ weekday: "long", day: "numeric", month: "long", timeZone },
  });
  return (day) => format.format(day);
}
