/** The closed lists of transfers, in the order in which they are shown. */
export const transferForms = ["slip", "letter"] as const;
export const transferDirections = ["up", "down", "across", "outside"] as const;
export const transferStatuses = [
  "sent",
  "accepted",
  "passedOn",
  "answered",
  "informed",
  "returned",
  "recalled",
] as const;
export const transferVerbs = [
  "send",
  "accept",
  "return",
  "recall",
  "reclaim",
  "passOn",
  "resume",
  "answer",
  "inform",
] as const;

export type TransferForm = (typeof transferForms)[number];
export type TransferDirection = (typeof transferDirections)[number];
export type TransferStatus = (typeof transferStatuses)[number];
export type TransferVerb = (typeof transferVerbs)[number];
