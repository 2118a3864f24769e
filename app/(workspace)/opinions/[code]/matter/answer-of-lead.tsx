import { getTranslations } from "next-intl/server";
import { ResponseSheet } from "@/components/responses/response-sheet";
import { Section } from "@/components/ui/section";
import type { MatterRecord } from "@/lib/matters/queries";
import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { Actor } from "@/lib/platform/actor";
import type { KeptAnswers } from "@/lib/responses/kept-answers";
import { listResponses } from "@/lib/responses/queries";
import { KeptAnswer } from "./kept-answer";

type Props = { matter: MatterRecord; kept: KeptAnswers[]; actor: Actor };

/** What was answered to the lead, and so to this opinion; whatever is to be done is done there. */
export async function AnswerOfLead({ matter, kept, actor }: Props) {
  const t = await getTranslations("matters.answer");
  const given = (await listResponses(actor, matter.leadId)).filter(
    ({ status }) => status === "issued",
  );
  const { leadCode: code, count } = matter;
  return (
    <Section id="answer" title={t("title")}>
      <div className="flex flex-col gap-4">
        <p>
          {t(isAwaitingAnswer(matter.answerStatus) ? "none" : "given", { code, count })}{" "}
          <a className="link" href={`/opinions/${code}#answer`}>
            {t("open", { code })}
          </a>
        </p>
        {given.slice(0, 1).map((response) => (
          <ResponseSheet key={response.id} response={response} />
        ))}
        {given.length === 0 && kept.map((each) => <KeptAnswer key={each.code} kept={each} />)}
      </div>
    </Section>
  );
}
