import type { Mark } from "@/lib/platform/mark";
import type { Standing } from "./vocabulary";

/** How the standing of an item looks: the fuller the mark, the further it is. */
export const standingMarks: Record<Standing, Mark> = {
  done: { tone: "done", fill: "full" },
  reported: { tone: "way", fill: "full" },
  underWay: { tone: "way", fill: "half" },
  late: { tone: "late", fill: "full" },
  notBegun: { tone: "grey", fill: "hollow" },
  carriedOver: { tone: "grey", fill: "half" },
};

/** Where its words stand in messages/<language>/conclusions.json. */
export const standingLabel = (standing: Standing) => `standing.${standing}` as const;
