import { getTranslations } from "next-intl/server";
import { OutcomeReport } from "@/components/responses/outcome-report";
import { Disclosure } from "@/components/ui/disclosure";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import type { KeptAnswers } from "@/lib/responses/kept-answers";
import { mayAddEvidence, mayReportOutcome } from "@/lib/responses/policy";
import { listOutcomes } from "@/lib/responses/queries";
import { OutcomeJudgement } from "./outcome-judgement";
import { ReachStep } from "./reach-step";
import { ReportOutcome } from "./report-outcome";

type Props = { opinion: OpinionRecord; kept: KeptAnswers[]; actor: Actor; done?: string };

/** What became of the matter: the latest report, what the Front found, and what may be done next. */
export async function OutcomeSection({ opinion, kept, actor, done = "" }: Props) {
  const t = await getTranslations("responses");
  const [latest, ...earlier] = await listOutcomes(actor, opinion.id);
  const keptReport = kept.flatMap(({ outcomes }) => outcomes)[0];
  const hasOutcomeWaiting = latest?.standing === "reported";

  return (
    <Section id="outcome" title={t("outcome.title")}>
      <div className="flex flex-col gap-4">
        {t.has(`outcomeDone.${done}`) && <Flash param="done">{t(`outcomeDone.${done}`)}</Flash>}
        {latest ? (
          <OutcomeReport
            report={latest}
            reachForm={
              mayReportOutcome(actor, opinion) && latest.standing !== "contested"
                ? (step) => <ReachStep step={step} />
                : undefined
            }
          >
            {hasOutcomeWaiting && mayAddEvidence(actor, opinion) && (
              <p className="mt-3">
                <a
                  className="link"
                  href={`/opinions/${opinion.code}/outcomes/${latest.id}/evidence`}
                >
                  {t("outcome.add")}
                </a>
              </p>
            )}
            <OutcomeJudgement report={latest} opinion={opinion} actor={actor} />
          </OutcomeReport>
        ) : keptReport ? (
          <OutcomeReport report={keptReport} />
        ) : (
          <p className="text-soft">{t("outcome.none")}</p>
        )}
        <ReportOutcome opinion={opinion} actor={actor} hasOutcomeWaiting={hasOutcomeWaiting} />
        {earlier.length > 0 && (
          <Disclosure summary={t("outcome.earlier")}>
            <div className="flex flex-col gap-4">
              {earlier.map((report) => (
                <OutcomeReport key={report.id} report={report} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
