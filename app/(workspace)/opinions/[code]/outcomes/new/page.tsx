import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Question } from "@/components/responses/question";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getOpinion } from "@/lib/opinions/queries";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";
import { mayReportOutcome } from "@/lib/responses/policy";
import { listOutcomes } from "@/lib/responses/queries";
import { whyOutcomeNotReported } from "@/lib/responses/rules";
import { reportOutcomeForm } from "@/lib/responses/outcome-schema";
import { answerCrumbs } from "../../answers/answer-crumbs";
import { OutcomeForm } from "../outcome-form";

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Address> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("responses.outcome");
  return { title: t("reportTitle", { code: (await params).code }) };
}

export default async function ReportOutcomePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const opinion = (await getOpinion(actor, (await params).code)) ?? notFound();
  if (!mayReportOutcome(actor, opinion)) notFound();
  const [t, refusals] = [
    await getTranslations("responses.outcome"),
    await getTranslations("refusals"),
  ];
  const [latest] = await listOutcomes(actor, opinion.id);
  const hasOutcomeWaiting = latest?.standing === "reported";
  const whyNot = whyOutcomeNotReported({ ...opinion, hasOutcomeWaiting });
  const max = env().UPLOAD_MAX_MB;
  const state = await stateInAddress(await searchParams, reportOutcomeForm, { max });

  return (
    <>
      <PageHead
        title={t("reportTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <Question opinion={opinion} />
      {whyNot ? (
        <Notice title={t("cannotReport")}>{refusals(whyNot)}</Notice>
      ) : (
        <OutcomeForm opinion={opinion} max={max} state={state} />
      )}
    </>
  );
}
