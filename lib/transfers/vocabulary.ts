/** The closed lists of transfers, in the order in which they are shown. */
export const transferForms = ["slip", "letter"] as const;
export const transferStatuses = [
  "sent",
  "accepted",
  "passedOn",
  "answered",
  "informed",
  "returned",
  "recalled",
] as const;

export type TransferForm = (typeof transferForms)[number];
export type TransferDirection = "up" | "down" | "across" | "outside";
export type TransferStatus = (typeof transferStatuses)[number];
export type TransferVerb =
  "send" | "accept" | "return" | "recall" | "reclaim" | "passOn" | "resume" | "answer" | "inform";
