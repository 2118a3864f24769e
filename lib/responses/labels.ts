import type { OutcomeStanding, ResponseStatus } from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";
import type { PublicisingState } from "./publicising";

/** How far a state has come; its word is in messages/<language>/responses.json. */
export const responseMarks: Record<ResponseStatus, Mark> = {
  draft: { tone: "grey", fill: "hollow" },
  submitted: { tone: "soon", fill: "half" },
  checked: { tone: "soon", fill: "full" },
  returned: { tone: "soon", fill: "hollow" },
  approved: { tone: "way", fill: "full" },
  issued: { tone: "done", fill: "full" },
};

export const publicisingMarks: Record<PublicisingState, Mark> = {
  done: { tone: "done", fill: "full" },
  late: { tone: "soon", fill: "full" },
  missing: { tone: "late", fill: "hollow" },
  due: { tone: "way", fill: "hollow" },
  waived: { tone: "grey", fill: "full" },
};

export const standingMarks: Record<OutcomeStanding, Mark> = {
  reported: { tone: "soon", fill: "half" },
  confirmed: { tone: "done", fill: "full" },
  contested: { tone: "soon", fill: "hollow" },
};
