import { isAwaitingAnswer, whyTextStays } from "@/lib/opinions/rules";
import type { AnswerStatus } from "@/lib/opinions/vocabulary";
import type { RefusalCode } from "@/lib/refusals";

/** What the rules ask about an opinion that is, or is to be, one of several on the same matter. */
export type MemberState = {
  id: string;
  code: string;
  isLead: boolean;
  /** Follows a lead now, so that its standing is not its own. */
  follows: boolean;
  answerStatus: AnswerStatus;
  leadOrganisationId: string | null;
  hasAnswerInWork: boolean;
  hasOutcomeWaiting: boolean;
  /** On its way to another unit or to a body outside, or with it. */
  isSentOn: boolean;
};

type Reason = { code: RefusalCode; params: Record<string, string> };

/**
 * The opinion that the others are to follow: the one whose answer is in work here or elsewhere, else the one that was
 * answered, else one that somebody is charged with, else the lead there is, else the first recorded.
 * @param members in the order in which they were recorded
 */
export function likelyLead<M extends MemberState>(members: readonly M[]): M | undefined {
  const candidates = members.filter(({ follows }) => !follows);
  return candidates.toSorted((one, other) => rank(other) - rank(one))[0];
}

function rank(member: MemberState): number {
  if (member.hasAnswerInWork || member.hasOutcomeWaiting || member.isSentOn) return 8;
  if (member.answerStatus === "answeredInWriting") return 6;
  if (member.answerStatus === "answeredOnSpot") return 4;
  return (member.leadOrganisationId === null ? 0 : 2) + (member.isLead ? 1 : 0);
}

/** Why these cannot become one matter with that lead: what is under way on another would be lost to sight. */
export function whyNotGrouped(members: readonly MemberState[], leadId: string): Reason | null {
  const lead = members.find(({ id }) => id === leadId);
  if (!lead || members.length < 2) return { code: "matter-needs-two", params: {} };
  if (lead.follows) return { code: "matter-lead-follows", params: { code: lead.code } };
  const joining = members.filter(({ id, follows }) => id !== leadId && !follows);
  const busy = joining.find((member) => member.hasAnswerInWork || member.hasOutcomeWaiting);
  if (busy) return { code: "matter-answer-in-work", params: { code: busy.code } };
  const away = joining.find(({ isSentOn }) => isSentOn);
  if (away) return { code: "transfer-under-way", params: { code: away.code } };
  if (!isAwaitingAnswer(lead.answerStatus)) return null;
  const answered = joining.find(({ answerStatus }) => !isAwaitingAnswer(answerStatus));
  return answered ? { code: "matter-lead-unanswered", params: { code: answered.code } } : null;
}

/** Its answer hangs on the lead: another can take its place only while there is none. */
export function whyLeadNotMoved(
  lead: Omit<MemberState, "id" | "isLead" | "follows" | "leadOrganisationId">,
): Reason | null {
  if (lead.isSentOn) return { code: "transfer-under-way", params: { code: lead.code } };
  const isFree =
    lead.answerStatus === "unanswered" && !lead.hasAnswerInWork && !lead.hasOutcomeWaiting;
  return isFree ? null : { code: "matter-lead-answered", params: { code: lead.code } };
}

/** What becomes of the common answer for one who leaves: it stays theirs, or they stand as before. */
export const answersOnLeaving = ["own", "keep"] as const;
export type AnswerOnLeaving = (typeof answersOnLeaving)[number];

export function whyAnswerNotKept(
  lead: Pick<MemberState, "answerStatus">,
  answer: AnswerOnLeaving,
): RefusalCode | null {
  return answer === "keep" && isAwaitingAnswer(lead.answerStatus) ? "opinion-not-answered" : null;
}

export type SplitState = {
  answerStatus: AnswerStatus;
  hasAnswerInWork: boolean;
  isInMatter: boolean;
  isSplit: boolean;
};

/** Why a text is not split: its words were answered, are shared, or are a part already. */
export function whyNotSplit(opinion: SplitState): RefusalCode | null {
  if (opinion.hasAnswerInWork) return "answer-in-work";
  if (opinion.isInMatter) return "opinion-in-matter";
  return whyTextStays(opinion) ?? (opinion.isSplit ? "split-again" : null);
}

/** The beginning of a text, up to a whole word, as the heading of a matter that nobody named. */
export function titleFrom(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;]+$/, "");
  if (line.length <= 120) return line;
  const cut = line.slice(0, 120);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 60))}…`;
}
