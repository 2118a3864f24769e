/** The closed lists of the synthesis table, in the order in which they are shown. */
export const synthesisStates = ["drafted", "approved", "sent"] as const;
export const leftOutReasons = [
  "outOfCompetence",
  "redirected",
  "duplicate",
  "withdrawn",
  "officer",
] as const;

export type SynthesisState = (typeof synthesisStates)[number];
export type LeftOutReason = (typeof leftOutReasons)[number];
