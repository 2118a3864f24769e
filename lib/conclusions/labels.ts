import type { ItemStatus, Standing } from "./vocabulary";

type Mark = { tone: "done" | "soon" | "late" | "way" | "grey"; fill: "full" | "half" | "hollow" };

/** How the state of an item looks: the fuller the mark, the further it is. */
export const itemMarks: Record<ItemStatus, Mark> = {
  open: { tone: "grey", fill: "hollow" },
  inProgress: { tone: "way", fill: "half" },
  reportedDone: { tone: "way", fill: "full" },
  verified: { tone: "done", fill: "full" },
  closed: { tone: "done", fill: "full" },
  carriedOver: { tone: "grey", fill: "half" },
};

export const standingMarks: Record<Standing, Mark> = {
  done: { tone: "done", fill: "full" },
  reported: { tone: "way", fill: "full" },
  underWay: { tone: "way", fill: "half" },
  late: { tone: "late", fill: "full" },
  notBegun: { tone: "grey", fill: "hollow" },
  carriedOver: { tone: "grey", fill: "half" },
};

/** Where the words of each value stand in messages/<language>/conclusions.json. */
export const statusLabel = (status: ItemStatus) => `status.${status}` as const;
export const standingLabel = (standing: Standing) => `standing.${standing}` as const;
