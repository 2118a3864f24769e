import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StatusMark } from "@/components/ui/status-mark";
import { formatInstant } from "@/lib/platform/dates";
import { standingMarks } from "@/lib/responses/labels";
import { OutcomeEvidence, type OutcomeEvidenceProps } from "./outcome-evidence";

/** One report of what became of the matter, and what the Front found. */
export async function OutcomeReport({
  report,
  reachForm,
  children,
}: OutcomeEvidenceProps & { children?: ReactNode }) {
  const t = await getTranslations("responses.outcome");
  const words = await getTranslations("opinions.outcome");
  const { outcome, standing, judgedAt, judgedBy, judgement } = report;

  return (
    <article className="sheet">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>{words(outcome)}</h3>
        <StatusMark {...standingMarks[standing]}>{t(`standing.${standing}`)}</StatusMark>
      </div>
      <p className="reading">{report.explanation}</p>
      <OutcomeEvidence {...{ report, reachForm }} />
      <p className="mt-3 text-small text-soft">
        {t("reportedBy", {
          post: report.reportedAsPost,
          name: report.reportedBy,
          at: formatInstant(report.reportedAt),
        })}
      </p>
      {judgement && (
        <blockquote className="mt-3 border-l-2 border-hair-strong pl-4">{judgement}</blockquote>
      )}
      {judgedAt && (
        <p className="mt-1 text-small text-soft">
          {t("judgedBy", {
            post: report.judgedAsPost ?? "",
            name: judgedBy ?? "",
            at: formatInstant(judgedAt),
          })}
        </p>
      )}
      {children}
    </article>
  );
}
