import type { SlipState } from "./vocabulary";

/** How a slip looks in a list: hollow while it waits. */
export const slipMarks = {
  waiting: { tone: "way", fill: "hollow" },
  done: { tone: "done", fill: "full" },
  setAside: { tone: "grey", fill: "half" },
} as const satisfies Record<SlipState, { tone: string; fill: string }>;
