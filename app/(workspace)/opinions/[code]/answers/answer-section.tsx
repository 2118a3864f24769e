import { getTranslations } from "next-intl/server";
import { ResponseSheet } from "@/components/responses/response-sheet";
import { Disclosure } from "@/components/ui/disclosure";
import { Flash } from "@/components/ui/flash";
import { Section } from "@/components/ui/section";
import { SameNumber } from "@/app/(workspace)/same-number";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { KeptAnswers } from "@/lib/responses/kept-answers";
import { listResponses } from "@/lib/responses/queries";
import { KeptAnswer } from "../matter/kept-answer";
import { AnswerActs } from "./answer-acts";
import { AnswerWanting } from "./answer-wanting";
import { DraftUnderWay } from "./draft-under-way";
import { LetterLink } from "./letter-link";
import { RejectAnswer } from "./reject-answer";

type Props = { opinion: OpinionRecord; kept: KeptAnswers[]; actor: Actor; done?: string };

/** What was answered, what is in work, and what this actor may do about it next. */
export async function AnswerSection({ opinion, kept, actor, done = "" }: Props) {
  const t = await getTranslations("responses");
  const responses = await listResponses(actor, opinion.id);
  const inWork = responses.find(({ status }) => status !== "issued");
  const hasAnswer = responses.length > 0 || !isAwaitingAnswer(opinion.answerStatus);
  const [latest, ...earlier] = responses.filter(({ status }) => status === "issued");

  return (
    <Section id="answer" title={t("answer.title")}>
      <div className="flex flex-col gap-4">
        {t.has(`done.${done}`) && <Flash param="done">{t(`done.${done}`)}</Flash>}
        <AnswerWanting opinion={opinion} hasAnswer={hasAnswer} />
        {inWork && <DraftUnderWay response={inWork} opinion={opinion} actor={actor} />}
        {latest && (
          <ResponseSheet response={latest}>
            {latest.documentNumber && <SameNumber actor={actor} kind="letter" ids={[latest.id]} />}
            <LetterLink response={latest} code={opinion.code} />
            <RejectAnswer opinion={opinion} actor={actor} />
          </ResponseSheet>
        )}
        {kept.map((each) => (
          <KeptAnswer key={each.code} kept={each} />
        ))}
        <AnswerActs opinion={opinion} actor={actor} hasAnswerInWork={inWork !== undefined} />
        {earlier.length > 0 && (
          <Disclosure summary={t("answer.earlier")}>
            <div className="flex flex-col gap-4">
              {earlier.map((response) => (
                <ResponseSheet key={response.id} response={response}>
                  <LetterLink response={response} code={opinion.code} />
                </ResponseSheet>
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
