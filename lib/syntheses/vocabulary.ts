export type SynthesisState = "drafted" | "approved" | "sent";
export type LeftOutReason =
  "outOfCompetence" | "redirected" | "duplicate" | "withdrawn" | "officer";
