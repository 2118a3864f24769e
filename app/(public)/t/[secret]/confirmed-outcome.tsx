import { useTranslations } from "next-intl";
import { formatDay, formatDayOf, plainDate } from "@/lib/platform/dates";
import type { ConfirmedReport } from "@/lib/responses/track-outcome";

/** What became of the matter in words, who confirmed it, and what is still to come. */
export function ConfirmedOutcome({ report }: { report: ConfirmedReport }) {
  const t = useTranslations("receipts.track");
  const words = useTranslations("responses");
  const { explanation, reasonCode, funding, milestones, sentTo, sentOn } = report;
  const days = {
    reported: formatDayOf(report.reportedAt),
    confirmed: formatDayOf(report.confirmedAt),
  };

  return (
    <section className="mt-6">
      <h2>{t("done")}</h2>
      <p className="reading mt-2 whitespace-pre-line">{explanation}</p>
      {reasonCode && (
        <p className="mt-2">
          {words("outcome.reason", { reason: words(`infeasibleReason.${reasonCode}`) })}
        </p>
      )}
      {sentTo && sentOn && (
        <p className="mt-2">{t("sent", { to: sentTo, day: formatDay(sentOn) })}</p>
      )}
      {milestones.length > 0 && (
        <>
          <h3 className="mt-4">{words("outcome.roadmap")}</h3>
          <ol>
            {milestones.map(({ title, dueOn }) => (
              <li key={title + dueOn} className="border-t border-hair py-2 wrap-anywhere">
                {words("outcome.milestone", { day: formatDay(plainDate(dueOn)), title })}
              </li>
            ))}
          </ol>
        </>
      )}
      {funding && <p className="mt-2">{words("outcome.funding", { funding })}</p>}
      <p className="mt-2 text-small text-soft">
        {t("confirmed", { by: report.confirmedBy ?? "none", ...days })}
      </p>
    </section>
  );
}
