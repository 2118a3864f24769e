import { z } from "zod";
import { channels, moments } from "@/lib/opinions/vocabulary";
import { choice, optionalLine, recordId, version } from "@/lib/platform/fields";
import { columns } from "./columns";
import { mostColumns } from "./sheet";

const whole = (min: number, max: number) =>
  z.coerce.number({ error: "text" }).int("text").min(min, "text").max(max, "text");

/** Where the table of a file stands and what it holds, as it is kept with the batch. */
export const reading = z.object({
  sheet: whole(0, 19),
  headerRow: whole(1, 1_048_576),
  headerCount: whole(1, 3),
  columns: z.array(z.enum(columns).nullable()).max(mostColumns),
  /** What holds for rows that say nothing themselves. */
  moment: choice(moments),
  channel: choice(channels),
  topicId: z.string().max(60).nullable(),
});

export type Reading = z.output<typeof reading>;

const columnField = /^column\.(\d{1,2})$/;

/** Fields of a form named column.0, column.1 … as the list they stand for. */
function gatherColumns(given: unknown): unknown {
  if (typeof given !== "object" || given === null || "columns" in given) return given;
  const chosen: (string | null)[] = [];
  for (const [name, value] of Object.entries(given)) {
    const index = columnField.exec(name)?.[1];
    if (index !== undefined)
      chosen[Number(index)] = typeof value === "string" && value ? value : null;
  }
  return { ...given, columns: Array.from(chosen, (one) => one ?? null) };
}

const onBatch = { batchId: recordId(), version: version() };

export const tableChoice = z.preprocess(
  gatherColumns,
  z.object({ ...onBatch, ...reading.shape, topicId: optionalLine(60) }),
);

const cellField = /^(cell|seen)\.(\d{1,7})\.(\d{1,2})$/;

/** Mended cells come as fields named cell.<row>.<column>, with what stood in them as seen.<row>.<column>. */
function gatherCells(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const gathered = { cell: {}, seen: {} } as Record<string, Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    const [, kind = "", row, column] = cellField.exec(name) ?? [];
    if (gathered[kind]) gathered[kind][`${row}:${column}`] = value;
  }
  return { ...given, cells: gathered.cell, seen: gathered.seen };
}

const cellTexts = z.record(z.string(), z.string({ error: "text" }).max(20_000, "text"));
const ticked = z.preprocess((given) => given === "yes" || given === true, z.boolean());

/** The preview as it is sent: what was mended on its page, and whether the good rows are to be loaded. */
export const previewSent = z.preprocess(
  gatherCells,
  z.object({
    ...onBatch,
    cells: cellTexts,
    seen: cellTexts,
    skipsLikely: ticked,
    skipsSimilar: ticked,
    next: choice(["save", "load"]).default("save"),
    /** The page of the preview to go back to. */
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
    show: z.string().max(20).catch(""),
  }),
);

export const importUndone = z.object(onBatch);

export type TableChoice = z.output<typeof tableChoice>;
type PreviewSent = z.output<typeof previewSent>;
export type CellsMended = Pick<PreviewSent, "batchId" | "version" | "cells">;
export type ImportConfirmed = Pick<
  PreviewSent,
  "batchId" | "version" | "skipsLikely" | "skipsSimilar"
>;
export type ImportUndone = z.output<typeof importUndone>;
