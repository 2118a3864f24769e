import type {
  ConferenceKind,
  ConferenceStatus,
  ExtraordinaryCause,
  SiteMode,
} from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";

/** Where the words of each value stand in messages/<language>/conferences.json. */
export const kindLabel = (kind: ConferenceKind) => `kind.${kind}` as const;
export const causeLabel = (cause: ExtraordinaryCause) => `cause.${cause}` as const;
export const statusLabel = (status: ConferenceStatus) => `status.${status}` as const;
export const siteModeLabel = (mode: SiteMode) => `siteMode.${mode}` as const;

/** How a status looks: the fuller the mark, the further the conference. */
export const statusMark: Record<ConferenceStatus, Mark> = {
  draft: { tone: "grey", fill: "hollow" },
  planned: { tone: "way", fill: "hollow" },
  announced: { tone: "way", fill: "half" },
  inProgress: { tone: "soon", fill: "half" },
  held: { tone: "way", fill: "full" },
  concluded: { tone: "way", fill: "full" },
  resultPublished: { tone: "done", fill: "half" },
  closed: { tone: "done", fill: "full" },
  postponed: { tone: "soon", fill: "hollow" },
  cancelled: { tone: "grey", fill: "full" },
};

/** The line of steps on the page of a conference, and the statuses that stand in each. */
export const stages = [
  { key: "preparation", statuses: ["draft", "planned"] },
  { key: "announcement", statuses: ["announced"] },
  { key: "session", statuses: ["inProgress", "held"] },
  { key: "conclusion", statuses: ["concluded"] },
  { key: "publication", statuses: ["resultPublished"] },
  { key: "followUp", statuses: ["closed"] },
] as const satisfies { key: string; statuses: ConferenceStatus[] }[];

export type Stage = (typeof stages)[number]["key"];
