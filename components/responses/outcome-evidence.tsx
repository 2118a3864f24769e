import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusMark } from "@/components/ui/status-mark";
import { dayOf, formatDay, isoDay, plainDate } from "@/lib/platform/dates";
import type { ShownOutcome } from "@/lib/responses/queries";

export type OutcomeEvidenceProps = {
  report: ShownOutcome;
  /** The form that notes a step of the roadmap as reached; none for those who may not. */
  reachForm?: (step: ShownOutcome["milestones"][number]) => ReactNode;
};

/** What shows an outcome: the paper cited, photos and documents, the reason, the roadmap. */
export function OutcomeEvidence({ report, reachForm }: OutcomeEvidenceProps) {
  const t = useTranslations("responses");
  const { evidence, reasonCode, funding, milestones, files } = report;

  return (
    <div className="mt-3 flex flex-col gap-2 text-table">
      {reasonCode && <p>{t("outcome.reason", { reason: t(`infeasibleReason.${reasonCode}`) })}</p>}
      {milestones.length > 0 && (
        <div>
          <h4 className="font-medium">{t("outcome.roadmap")}</h4>
          <ol>
            {milestones.map((step) => (
              <li key={step.id} className="border-t border-hair py-2 wrap-anywhere">
                <Step step={step} />
                {!step.doneOn && reachForm?.(step)}
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

/** A step with its day, and whether it was reached, or is past. */
function Step({ step: { title, dueOn, doneOn } }: { step: ShownOutcome["milestones"][number] }) {
  const t = useTranslations("responses.outcome");
  const isLate = !doneOn && dueOn < isoDay(dayOf(new Date()));

  return (
    <>
      <span className="mr-3">{t("milestone", { day: formatDay(plainDate(dueOn)), title })}</span>
      {doneOn && (
        <StatusMark tone="done" fill="full">
          {t("reached", { on: formatDay(plainDate(doneOn)) })}
        </StatusMark>
      )}
      {isLate && (
        <StatusMark tone="late" fill="full">
          {t("late")}
        </StatusMark>
      )}
    </>
  );
}
