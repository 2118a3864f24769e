/** The closed lists of the classification, in the order in which they are shown. */
/** What lists, searches and figures show; the others follow procedures of their own. */
export const openKinds = [
  "contribution",
  "recommendation",
  "report",
  "initiative",
  "question",
  "praise",
] as const;
export const kindsApart = ["complaint", "denunciation"] as const;
export const opinionKinds = [...openKinds, ...kindsApart] as const;
export const competences = [
  "ward",
  "district",
  "city",
  "central",
  "partyUpper",
  "otherAgency",
  "outOfScope",
] as const;
export const rulingWeights = ["proposal", "ruling", "decision"] as const;
export const moments = ["before", "at", "after"] as const;
export const channels = [
  "frontSystem",
  "slip",
  "spoken",
  "onlineSite",
  "inWriting",
  "website",
] as const;
export const answeringLeaders = ["partySecretary", "committeeChair"] as const;
export const answerStatuses = [
  "unanswered",
  "answeredOnSpot",
  "answeredInWriting",
  "answerReturned",
] as const;
export const outcomeKinds = [
  "resolved",
  "explained",
  "inProgress",
  "scheduled",
  "seekingSolution",
  "transferredUp",
  "notFeasible",
  "withdrawn",
  "duplicate",
] as const;

export type OpinionKind = (typeof opinionKinds)[number];
export type OpenKind = (typeof openKinds)[number];
export type KindApart = (typeof kindsApart)[number];
export type Competence = (typeof competences)[number];
export type RulingWeight = (typeof rulingWeights)[number];
export type Moment = (typeof moments)[number];
export type Channel = (typeof channels)[number];
export type AnsweringLeader = (typeof answeringLeaders)[number];
export type AnswerStatus = (typeof answerStatuses)[number];
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Whether what is of that kind leaves the opinions for a procedure of its own. */
export function isKindApart(kind: OpinionKind): kind is KindApart {
  return kind === "complaint" || kind === "denunciation";
}

/** Answers given and answers still owed, by which lists filter as well. */
const answerGroups = {
  answered: ["answeredOnSpot", "answeredInWriting"],
  open: ["unanswered", "answerReturned"],
} as const satisfies Record<string, readonly AnswerStatus[]>;
export type AnswerFilter = AnswerStatus | keyof typeof answerGroups;
export const answerFilters = ["answered", "open", ...answerStatuses] as const;

export function statusesOf(filter: AnswerFilter): readonly AnswerStatus[] {
  return filter === "answered" || filter === "open" ? answerGroups[filter] : [filter];
}

/** Of an opinion, in characters. */
export const longestText = 10_000;
