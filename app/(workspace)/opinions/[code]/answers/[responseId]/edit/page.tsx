import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Question } from "@/components/responses/question";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { mayDraftResponse } from "@/lib/responses/policy";
import { getWriting } from "@/lib/responses/draft-queries";
import { listResponses } from "@/lib/responses/queries";
import { whyNotRevised } from "@/lib/responses/rules";
import { answerCrumbs } from "../../answer-crumbs";
import { DraftForm } from "../../draft-form";
import { ReturnedNotice } from "../../returned-notice";
import { WritingNotice } from "../../writing-notice";

type Props = {
  params: Promise<{ code: string; responseId: string }>;
  searchParams: Promise<{ copy?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("responses.page");
  return { title: t("editTitle", { code: (await params).code }) };
}

export default async function EditAnswerPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { code, responseId } = await params;
  const opinion = (await getOpinion(actor, code)) ?? notFound();
  const responses = await listResponses(actor, opinion.id);
  const response = responses.find(({ id }) => id === responseId) ?? notFound();
  const t = await getTranslations("responses.page");
  const refusals = await getTranslations("refusals");
  const writing = await getWriting(actor, responseId);
  const { copy } = await searchParams;
  const opened = writing.copies.find(({ personId }) => personId === copy);
  const whyNot = mayDraftResponse(actor, opinion) ? whyNotRevised(response) : "not-allowed";

  return (
    <>
      <PageHead
        title={t("editTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <Question opinion={opinion} />
      {whyNot ? (
        <Notice title={t("cannotRevise")}>{refusals(whyNot)}</Notice>
      ) : (
        <div className="flex flex-col gap-5">
          <ReturnedNotice response={response} />
          <WritingNotice {...{ writing, response }} code={opinion.code} opened={copy} />
          <DraftForm opinion={opinion} actor={actor} response={response} body={opened?.body} />
        </div>
      )}
    </>
  );
}
