import { useFormatter, useTranslations } from "next-intl";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";

/** When, where and under whom, in one line. */
export function ConferenceSubtitle({ conference }: { conference: ConferenceRecord }) {
  const t = useTranslations("conferences.page");
  const format = useFormatter();
  const { status, startsAt, endsAt, sites, chairs } = conference;
  const [first, ...others] = sites;
  const when = () =>
    t("when", {
      weekday: format.dateTime(startsAt, { weekday: "long" }),
      day: formatDayOf(startsAt),
      start: formatTimeOf(startsAt),
      hasEnd: endsAt ? "yes" : "no",
      end: endsAt ? formatTimeOf(endsAt) : "",
    });
  const parts = [
    status === "postponed"
      ? t("noDate", { day: formatDayOf(startsAt), start: formatTimeOf(startsAt) })
      : when(),
    first ? t("sites", { first: first.name, more: others.length }) : t("noSites"),
    chairs.length > 0
      ? t("chairs", { chairs: chairs.map(({ postTitle }) => postTitle).join(", ") })
      : t("noChairs"),
  ];
  return parts.join(" · ");
}
