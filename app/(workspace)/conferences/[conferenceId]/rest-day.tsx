import { getTranslations } from "next-intl/server";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { isAhead } from "@/lib/conferences/rules";
import { restDayOn } from "@/lib/deadlines/calendar";
import { readCalendar } from "@/lib/deadlines/queries";
import { dayOf, formatDayOf } from "@/lib/platform/dates";

/** That a conference still ahead falls on a day of rest: nothing forbids it, but it may be a slip. */
export async function RestDay({ conference, now }: { conference: ConferenceRecord; now: Date }) {
  if (!isAhead(conference, now)) return null;
  const rest = restDayOn(await readCalendar(), dayOf(conference.startsAt));
  if (!rest) return null;
  const t = await getTranslations("conferences.next");
  const day = formatDayOf(conference.startsAt);

  return (
    <p className="mt-4 text-table text-soft">
      {rest.name ? t("holiday", { day, name: rest.name }) : t("sunday", { day })}
    </p>
  );
}
