import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/ui/page-head";
import { getOpinion } from "@/lib/opinions/queries";
import { type Address, stateInAddress } from "@/lib/platform/address-state";
import { env } from "@/lib/platform/env";
import { requireActor } from "@/lib/platform/session";
import { getPublicising } from "@/lib/responses/issue-queries";
import { mayPublicise } from "@/lib/responses/policy";
import { publicisingInput } from "@/lib/responses/schema";
import { answerCrumbs } from "../../answer-crumbs";
import { PublicisingForm } from "../../publicising-form";

type Props = {
  params: Promise<{ code: string; responseId: string }>;
  searchParams: Promise<Address>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("responses.publicising");
  return { title: t("recordTitle", { code: (await params).code }) };
}

export default async function PublicisingPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { code, responseId } = await params;
  const opinion = (await getOpinion(actor, code)) ?? notFound();
  const duty = (await getPublicising(actor, responseId)) ?? notFound();
  if (!mayPublicise(actor, duty)) notFound();
  const t = await getTranslations("responses.publicising");
  const max = env().UPLOAD_MAX_MB;

  return (
    <>
      <PageHead
        title={t("recordTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <PublicisingForm
        code={opinion.code}
        responseId={responseId}
        max={max}
        state={await stateInAddress(await searchParams, publicisingInput, { max })}
      />
    </>
  );
}
