/** The closed lists of answers, in the order in which they are shown. */
export const leaderRecipients = ["partySecretary", "committeeChair", "frontChair"] as const;
export const usualRecipients = [...leaderRecipients, "contributor"] as const;
export const deliveryWays = ["front", "byHand", "post", "mail"] as const;
/** What people log; that a mail was sent or could not be is logged by the machine. */
export const loggedSteps = ["printed", "posted", "handedOver", "read", "failed"] as const;
export const publicationChannels = [
  "noticeBoard",
  "loudspeaker",
  "groupMeeting",
  "website",
] as const;
export const answerPoints = ["allPoints", "whoWhatWhen", "evidence", "law"] as const;
export const infeasibleReasons = [
  "noLegalBasis",
  "againstPlanning",
  "noFunds",
  "notCompetent",
  "privateMatter",
  "technical",
  "otherReason",
] as const;

export type UsualRecipient = (typeof usualRecipients)[number];
export type LeaderRecipient = (typeof leaderRecipients)[number];
export type AnswerPoint = (typeof answerPoints)[number];
