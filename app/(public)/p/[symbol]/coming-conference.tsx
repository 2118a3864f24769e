import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { PublicConference } from "@/lib/announcements/public-page";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";

/** A conference that was announced: what is true of it now, and what was said before. */
export function ComingConference({ conference }: { conference: PublicConference }) {
  const { status, title, notice } = conference;
  const isAside = status === "postponed" || status === "cancelled";

  return (
    <article className="mt-4 border-t-2 border-hair-strong pt-4">
      <Change conference={conference} />
      {!isAside && <When conference={conference} />}
      <h3 className={isAside ? "mt-2 text-soft line-through" : "mt-2 font-medium"}>{title}</h3>
      {!isAside && <Where conference={conference} />}
      {!isAside && notice && <What notice={notice} />}
    </article>
  );
}

function Change({ conference }: { conference: PublicConference }) {
  const t = useTranslations("announcements.public");
  const { status, startsAt, earlierTimes, earlierPlaces } = conference;
  if (status === "postponed" || status === "cancelled") {
    return <Notice tone="warning" quiet title={t(status, { day: formatDayOf(startsAt) })} />;
  }
  const times = earlierTimes.map((time) => `${formatTimeOf(time)}, ${formatDayOf(time)}`);
  const changes = [
    times.length > 0 && t("moved", { times: times.join("; ") }),
    earlierPlaces.length > 0 && t("relocated", { places: earlierPlaces.join("; ") }),
  ];
  return changes.map(
    (change) =>
      change && <Notice key={change} tone="warning" quiet title={change} className="mb-3" />,
  );
}

function When({ conference: { startsAt, endsAt } }: { conference: PublicConference }) {
  const t = useTranslations("announcements.public");
  const format = useFormatter();

  return (
    <p className="text-lead font-bold first-letter:uppercase">
      <time dateTime={startsAt.toISOString()}>
        {t("when", {
          weekday: format.dateTime(startsAt, { weekday: "long" }),
          day: formatDayOf(startsAt),
          start: formatTimeOf(startsAt),
          hasEnd: endsAt ? "yes" : "no",
          end: endsAt ? formatTimeOf(endsAt) : "",
        })}
      </time>
    </p>
  );
}

function Where({ conference: { sites, chairs } }: { conference: PublicConference }) {
  const t = useTranslations("announcements.public");

  return (
    <>
      <h4 className="mt-4 text-small text-soft">{t("place")}</h4>
      <ul>
        {sites.map(({ name, address, mode }) => (
          <li key={name}>
            {name}
            {address && <span className="block text-table text-soft">{address}</span>}
            {mode === "online" && <span className="block text-table text-soft">{t("online")}</span>}
          </li>
        ))}
      </ul>
      {chairs.length > 0 && (
        <p className="mt-2 text-table text-soft">
          {t("chairs", { chairs: chairs.map(({ postTitle }) => postTitle).join(", ") })}
        </p>
      )}
    </>
  );
}

function What({ notice }: { notice: { content: string; howToAttend: string } }) {
  const t = useTranslations("announcements.public");

  return (
    <>
      <h4 className="mt-4 text-small text-soft">{t("about")}</h4>
      <p className="whitespace-pre-line">{notice.content}</p>
      <h4 className="mt-4 text-small text-soft">{t("how")}</h4>
      <p className="whitespace-pre-line">{notice.howToAttend}</p>
    </>
  );
}
