import { useLocale, useTranslations } from "next-intl";
import { StatusMark } from "@/components/ui/status-mark";
import { answerMarks, outcomeMark } from "@/lib/opinions/labels";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { dueState } from "@/lib/opinions/rules";
import { dueWord, opinionWords } from "./opinion-words";

/** In one line what the facts begin with, for screens on which they come last. */
export function OpinionStanding({ opinion, today }: { opinion: OpinionRecord; today: Date }) {
  const t = useTranslations("opinions");
  const words = opinionWords(t, useLocale());
  const { answerStatus, outcome } = opinion;
  const due = dueState(opinion, today);

  return (
    <span className="opinion-standing">
      <StatusMark {...answerMarks[answerStatus]}>{words.answer[answerStatus]}</StatusMark>
      {(outcome || answerStatus !== "unanswered") && (
        <StatusMark {...outcomeMark(outcome, opinion)}>
          {words.outcome[outcome ?? "none"]}
        </StatusMark>
      )}
      {due && <span className={due.tone}>{dueWord(t, due.days)}</span>}
    </span>
  );
}
