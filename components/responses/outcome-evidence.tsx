import { useTranslations } from "next-intl";
import { formatDay, plainDate } from "@/lib/platform/dates";
import type { ShownOutcome } from "@/lib/responses/queries";

/** What shows an outcome: the paper cited, photos and documents, the reason, the roadmap. */
export function OutcomeEvidence({ report }: { report: ShownOutcome }) {
  const t = useTranslations("responses");
  const { evidence, reasonCode, funding, milestones, files } = report;

  return (
    <div className="mt-3 flex flex-col gap-2 text-table">
      {reasonCode && <p>{t("outcome.reason", { reason: t(`infeasibleReason.${reasonCode}`) })}</p>}
      {milestones.length > 0 && (
        <div>
          <h4 className="font-medium">{t("outcome.roadmap")}</h4>
          <ol>
            {milestones.map(({ title, dueOn }) => (
              <li key={title + dueOn}>
                {t("outcome.milestone", { day: formatDay(plainDate(dueOn)), title })}
              </li>
            ))}
          </ol>
          {funding && <p className="text-soft">{t("outcome.funding", { funding })}</p>}
        </div>
      )}
      {evidence && <p>{t("outcome.evidence", { paper: evidence })}</p>}
      {files.length > 0 && (
        <ul aria-label={t("outcome.files")}>
          {files.map(({ id, fileName, caption }) => (
            <li key={id}>
              <a className="link" href={`/api/evidence/${id}`}>
                {caption ?? fileName}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
