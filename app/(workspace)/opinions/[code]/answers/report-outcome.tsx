import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { OpinionRecord } from "@/lib/opinions/queries";
import type { Actor } from "@/lib/platform/actor";
import { mayReportOutcome } from "@/lib/responses/policy";
import { isSettled } from "@/lib/opinions/rules";
import { whyOutcomeNotReported } from "@/lib/responses/rules";

type Props = { opinion: OpinionRecord; actor: Actor; hasOutcomeWaiting: boolean };

/** To the next report of what became of the matter, or why there cannot be one now. */
export async function ReportOutcome({ opinion, actor, hasOutcomeWaiting }: Props) {
  if (!mayReportOutcome(actor, opinion) || isSettled(opinion)) return null;
  const t = await getTranslations("responses");
  if (whyOutcomeNotReported({ ...opinion, hasOutcomeWaiting })) {
    return <p className="text-soft">{t("outcome.waits")}</p>;
  }
  return (
    <div className="acts">
      <ButtonLink href={`/opinions/${opinion.code}/outcomes/new`}>{t("act.report")}</ButtonLink>
    </div>
  );
}
