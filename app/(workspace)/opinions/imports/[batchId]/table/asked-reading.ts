import { z } from "zod";
import type { Column } from "@/lib/imports/columns";
import { tableAt } from "@/lib/imports/guess-reading";
import type { Batch } from "@/lib/imports/queries";
import type { Reading } from "@/lib/imports/schema";
import type { Sheet } from "@/lib/imports/sheet";

const whole = (min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).optional().catch(undefined);

const askedTable = z.object({ sheet: whole(0, 19), row: whole(1, 1_048_576), count: whole(1, 3) });

type Known = { batch: Batch; sheets: Sheet[]; remembered: Record<string, Column | null> };

/** The table that the address asks for, its columns guessed anew; else the one chosen before. */
export function askedReading(address: unknown, { batch, sheets, remembered }: Known): Reading {
  const asked = askedTable.parse(address);
  const { reading } = batch;
  const sheet = asked.sheet !== undefined && sheets[asked.sheet] ? asked.sheet : reading.sheet;
  if (asked.sheet === undefined && asked.row === undefined) return reading;
  const isOtherSheet = sheet !== reading.sheet;
  const named =
    asked.row === undefined || isOtherSheet
      ? undefined
      : { row: asked.row, count: asked.count ?? 1 };
  return { ...reading, ...tableAt(sheets, sheet, remembered, named) };
}
