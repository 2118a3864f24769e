import { isAwaitingAnswer } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { RefusalCode } from "@/lib/refusals";

/** Only what is owed can be urged, and only whoever has it. */
export function whyNotUrged(opinion: {
  answerStatus: AnswerStatus;
  leadOrganisationId: string | null;
}): RefusalCode | null {
  if (!isAwaitingAnswer(opinion.answerStatus)) return "opinion-answered";
  return opinion.leadOrganisationId ? null : "opinion-not-assigned";
}
