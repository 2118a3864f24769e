import type { ImportStatus } from "@/lib/generated/prisma/enums";
import type { Mark } from "@/lib/platform/mark";
import type { Column } from "./columns";

/** Where the words of each value stand in messages/<language>/imports.json. */
export const columnLabel = (column: Column) => `column.${column}` as const;
export const statusLabel = (status: ImportStatus) => `status.${status}` as const;

export const statusMark: Record<ImportStatus, Mark> = {
  draft: { tone: "way", fill: "hollow" },
  queued: { tone: "way", fill: "half" },
  loaded: { tone: "done", fill: "full" },
  failed: { tone: "late", fill: "full" },
  undone: { tone: "grey", fill: "hollow" },
};

/** "validation.tooLong|300" as the key of its sentence and what to put in, as a number or as words. */
export function reasonMessage(reason: string) {
  const [key = "", detail = ""] = reason.split("|");
  return { key, params: { max: Number(detail), likely: detail } };
}
