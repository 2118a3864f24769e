import { CircleCheck, Circle } from "@/components/ui/icons";
import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/facts";
import { StatusMark } from "@/components/ui/status-mark";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { checkAnswer } from "@/lib/responses/answer-checks";
import { responseMarks } from "@/lib/responses/labels";
import type { ShownResponse } from "@/lib/responses/queries";

type Props = { opinion: OpinionRecord; response: ShownResponse; now: Date };

const unmet = { day: "noDay", doer: "noDoer", inTime: "late" } as const;

/** Beside an answer under approval: its state, whose it is, by when, and what to look at before approving. */
export async function AnswerFacts({ opinion, response, now }: Props) {
  const t = await getTranslations("responses");
  const { status, answererPost: post, answererName: name } = response;
  const checks = status === "issued" ? [] : checkAnswer(response.body, opinion, dayOf(now));

  return (
    <aside>
      <Facts
        items={[
          {
            term: t("page.state"),
            children: <StatusMark {...responseMarks[status]}>{t(`status.${status}`)}</StatusMark>,
          },
          { term: t("page.answerer"), children: t("answer.by", { post, name }) },
          {
            term: t("letter.signer"),
            children:
              response.signerName &&
              t("answer.by", {
                name: response.signerName,
                post: response.signerPost ?? "",
              }),
          },
          {
            term: t("letter.finalDueOn"),
            children: response.finalDueOn && formatDay(response.finalDueOn),
          },
          { term: t("page.dueOn"), children: opinion.dueOn && formatDay(opinion.dueOn) },
          { term: t("page.charged"), children: opinion.leadOrganisation },
        ]}
      />
      {checks.length > 0 && (
        <>
          <h2 className="mt-6 mb-2">{t("checks.title")}</h2>
          <ul className="flex flex-col gap-2 text-table">
            {checks.map(({ key, isMet }) => (
              <li key={key} className={isMet ? "done flex gap-2" : "soon flex gap-2"}>
                {isMet ? <CircleCheck size={18} /> : <Circle size={18} />}
                {t(`checks.${isMet ? key : unmet[key]}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
