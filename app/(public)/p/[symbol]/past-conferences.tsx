import { useTranslations } from "next-intl";
import type { PublicConference } from "@/lib/announcements/public-page";
import { formatDayOf } from "@/lib/platform/dates";

/** What was announced and is over, the latest first, with the published result where there is one. */
export function PastConferences({ conferences }: { conferences: PublicConference[] }) {
  const t = useTranslations("announcements.public");

  return (
    <>
      <h2 className="mt-10 text-section font-bold">{t("past")}</h2>
      <ul className="mt-2 text-table">
        {conferences.map(({ id, title, status, startsAt, resultLink }) => (
          <li key={id} className="border-t border-hair py-3">
            <p>{title}</p>
            <p className="text-soft">
              {status === "cancelled"
                ? t("cancelledPast")
                : t("held", { day: formatDayOf(startsAt) })}
              {resultLink && (
                <>
                  {" · "}
                  <a className="link" href={resultLink} rel="noreferrer">
                    {t("result")}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
