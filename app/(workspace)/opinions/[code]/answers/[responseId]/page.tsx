import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SameNumber } from "@/app/(workspace)/same-number";
import { AnswerFacts } from "@/components/responses/answer-facts";
import { Question } from "@/components/responses/question";
import { ResponseSheet } from "@/components/responses/response-sheet";
import { ResponseSteps } from "@/components/responses/response-steps";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { getOpinion } from "@/lib/opinions/queries";
import { requireActor } from "@/lib/platform/session";
import { listResponses } from "@/lib/responses/queries";
import { answerCrumbs } from "../answer-crumbs";
import { CommentSection } from "../comment-section";
import { DeliverySection } from "../delivery-section";
import { DoneFlash } from "../done-flash";
import { DraftActs } from "../draft-acts";
import { LetterLinks } from "../letter-links";
import { PublicisingSection } from "../publicising-section";
import { VersionLink } from "../version-link";
import { ReturnedNotice } from "../returned-notice";

type Props = {
  params: Promise<{ code: string; responseId: string }>;
  searchParams: Promise<{ done?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations("responses.page");
  return { title: t("reviewTitle", { code: (await params).code }) };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { code, responseId } = await params;
  const opinion = (await getOpinion(actor, code)) ?? notFound();
  const responses = await listResponses(actor, opinion.id);
  const response = responses.find(({ id }) => id === responseId) ?? notFound();
  const t = await getTranslations("responses.page");
  const isLetter = response.mode === "written" && response.status === "issued";

  return (
    <>
      <DoneFlash done={(await searchParams).done} />
      <PageHead
        title={t("reviewTitle", { code: opinion.code })}
        crumbs={await answerCrumbs(opinion.code)}
      />
      <div className="grid-record">
        <div>
          <Question opinion={opinion} />
          <ResponseSheet response={response} heading="h2">
            {isLetter && <SameNumber actor={actor} kind="letter" ids={[responseId]} />}
            <VersionLink responseId={responseId} code={opinion.code} actor={actor} />
          </ResponseSheet>
          <div className="mt-5 flex flex-col gap-4">
            <ReturnedNotice response={response} />
            <DraftActs response={response} opinion={opinion} actor={actor} />
          </div>
          <LetterLinks response={response} opinion={opinion} actor={actor} />
        </div>
        <AnswerFacts opinion={opinion} response={response} now={new Date()} />
      </div>
      <CommentSection response={response} opinion={opinion} actor={actor} />
      {isLetter && <DeliverySection responseId={responseId} opinion={opinion} actor={actor} />}
      <PublicisingSection responseId={responseId} code={opinion.code} actor={actor} />
      <Section title={t("history")} className="mt-8">
        <ResponseSteps response={response} />
      </Section>
    </>
  );
}
