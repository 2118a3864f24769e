import { dueState } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import { foldText } from "@/lib/platform/text";

export type AnswerCheck = { key: "day" | "doer" | "inTime"; isMet: boolean };

// Folded: no accents, lower case, words apart by one space.
const dayWords =
  /\b\d{1,2} \d{1,2}( \d{4})?\b|\b(ngay|thang|quy) \d|\bnam \d{4}\b|\btrong \d+ (ngay|thang|tuan)\b/;
const doerWords =
  /\b(uy ban|ubnd|phong|so|ban|cong an|to dan pho|van phong|trung tam|chi cuc|cong ty|mat tran|doan|hoi|quan|phuong|xa|huyen)\b/;

/**
 * What a leader looks for before approving, as far as a machine can tell: a day or deadline, someone
 * who does it, in time. Reminders beside the text, never a reason to refuse it.
 */
export function checkAnswer(
  body: string,
  opinion: { dueOn: Date | null; answerStatus: AnswerStatus },
  today: Date,
): AnswerCheck[] {
  const folded = foldText(body);
  const due = dueState(opinion, today);
  return [
    { key: "day", isMet: dayWords.test(folded) },
    { key: "doer", isMet: doerWords.test(folded) },
    ...(due ? [{ key: "inTime" as const, isMet: due.tone !== "late" }] : []),
  ];
}
