import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Question } from "@/components/responses/question";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { mayDraftResponse } from "@/lib/responses/policy";
import { listResponses } from "@/lib/responses/queries";
import { listTemplatesFor, textOfTemplate } from "@/lib/responses/template-queries";
import { whyNotDrafted } from "@/lib/responses/rules";
import { answerCrumbs } from "../answer-crumbs";
import { DraftForm } from "../draft-form";
import { TemplateChoice } from "../template-choice";

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ template?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("responses.page");
  return { title: t("newTitle", { code: (await params).code }) };
}

export default async function NewAnswerPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const opinion = (await getOpinion(actor, (await params).code)) ?? notFound();
  const t = await getTranslations("responses.page");
  const refusals = await getTranslations("refusals");
  const responses = await listResponses(actor, opinion.id);
  const inWork = responses.find(({ status }) => status !== "issued");
  const { template } = await searchParams;
  const templates = await listTemplatesFor(opinion);
  const body = textOfTemplate(templates, template, opinion);
  const whyNot = mayDraftResponse(actor, opinion)
    ? whyNotDrafted({ ...opinion, hasAnswerInWork: Boolean(inWork) })
    : "not-allowed";

  return (
    <>
      <PageHead
        title={t("newTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <Question opinion={opinion} />
      {whyNot ? (
        <Notice title={t("cannotDraft")}>
          {inWork && whyNot === "answer-drafted-already" ? (
            <a className="link" href={`/opinions/${opinion.code}/answers/${inWork.id}`}>
              {t("openDraft")}
            </a>
          ) : (
            refusals(whyNot)
          )}
        </Notice>
      ) : (
        <>
          <TemplateChoice templates={templates} chosen={template} />
          <DraftForm key={template} opinion={opinion} actor={actor} body={body ?? undefined} />
        </>
      )}
    </>
  );
}
