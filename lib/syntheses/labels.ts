import type { SynthesisState } from "./vocabulary";

/** How far a version of the table has come: hollow while it is a draft, full once it was sent. */
export const synthesisMarks = {
  drafted: { tone: "way", fill: "hollow" },
  approved: { tone: "done", fill: "half" },
  sent: { tone: "done", fill: "full" },
} as const satisfies Record<SynthesisState, { tone: string; fill: string }>;
