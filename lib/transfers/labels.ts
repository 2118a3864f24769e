import type { Mark } from "@/lib/platform/mark";
import type { TransferStatus } from "./vocabulary";

/** How far the way of an opinion has come; its word is in messages/<language>/transfers.json. */
export const transferMarks: Record<TransferStatus, Mark> = {
  sent: { tone: "soon", fill: "hollow" },
  accepted: { tone: "way", fill: "half" },
  passedOn: { tone: "way", fill: "hollow" },
  answered: { tone: "soon", fill: "full" },
  informed: { tone: "done", fill: "full" },
  returned: { tone: "grey", fill: "half" },
  recalled: { tone: "grey", fill: "hollow" },
};
