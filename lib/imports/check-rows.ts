import type { z } from "zod";
import { opinionInput } from "@/lib/opinions/schema";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { competences } from "@/lib/opinions/vocabulary";
import { optionalChoice } from "@/lib/platform/fields";
import { foldText } from "@/lib/platform/text";
import type { Column } from "./columns";
import { meaningOf, type Vocabulary } from "./cell-meanings";
import { findNearlySame, type NamedText } from "./nearly-same";
import type { Reading } from "./schema";
import type { SheetRow } from "./sheet";

/** A cell that cannot be loaded, and why: a key of messages with its value, "validation.tooLong|300". */
export type Problem = { column: Column; value: string; reason: string };

export type RowInput = z.output<typeof rowInput>;

export type CheckedRow = {
  number: number;
  /** What the row holds in each column that is read, mended where somebody did. */
  values: Partial<Record<Column, string>>;
  problems: Problem[];
  /** What cells were taken for that say it in other words. */
  takenFor: Partial<Record<Column, string>>;
  /** Ready to be loaded; null where there are problems. */
  input: RowInput | null;
  /** The row of the list, or the code of the opinion, with the very same words. */
  likely: string | null;
  /** The same of one with nearly those words; null where some has the very same. */
  similar: string | null;
};

const rowInput = opinionInput
  .omit({ conferenceId: true, submissionKey: true })
  .extend({ competence: optionalChoice(competences) });

type Checking = {
  rows: SheetRow[];
  reading: Reading;
  /** By "row:column". */
  mended: Record<string, string>;
  vocabulary: Vocabulary;
  conference: { status: string };
  /** Folded words of the opinions that the conference has, with their codes. */
  known: ReadonlyMap<string, string>;
  /** The opinions that a row may nearly repeat, by their codes. */
  near: readonly NamedText[];
};

/**
 * Judges every row of a list as the desk would judge it: the same shape, the same rules. A row
 * without anything in the columns that are read is no row.
 */
export function checkRows(checking: Checking): CheckedRow[] {
  const seen = new Map(checking.known);
  const checked: Omit<CheckedRow, "similar">[] = [];
  for (const row of checking.rows) {
    const values = valuesOf(row, checking);
    if (!Object.values(values).some(Boolean)) continue;
    const one = checkRow(row, values, checking);
    const words = foldText(values.text ?? "");
    const likely = words ? (seen.get(words) ?? null) : null;
    if (words && one.problems.length === 0 && likely === null) seen.set(words, String(row.number));
    checked.push({ ...one, likely });
  }
  const similar = findNearlySame(checking.near, checked.map(told));
  return checked.map((row, at) => ({ ...row, similar: similar[at] ?? null }));
}

/** What can be loaded and is not there already, in its words and with its place. */
function told({ number, input, likely }: Omit<CheckedRow, "similar">): NamedText | null {
  if (!input || likely !== null) return null;
  return { name: String(number), text: `${input.text} ${input.place ?? ""}` };
}

function valuesOf(row: SheetRow, { reading, mended }: Checking): CheckedRow["values"] {
  const values: CheckedRow["values"] = {};
  reading.columns.forEach((column, index) => {
    if (column) values[column] = mended[`${row.number}:${index}`] ?? row.cells[index] ?? "";
  });
  return values;
}

function checkRow(row: SheetRow, values: CheckedRow["values"], checking: Checking) {
  const { reading, vocabulary, conference } = checking;
  const given: Record<string, unknown> = { siteId: null };
  const problems: Problem[] = formulasIn(row, checking);
  const takenFor: CheckedRow["takenFor"] = {};
  const complain = (column: Column, reason: string) => {
    if (problems.some((one) => one.column === column)) return;
    problems.push({ column, value: values[column] ?? "", reason });
  };
  for (const [column, value] of Object.entries(values) as [Column, string][]) {
    const meaning = meaningOf(column, value, vocabulary);
    if (meaning.reason) complain(column, meaning.reason);
    if (meaning.takenFor) takenFor[column] = meaning.takenFor;
    given[column] = meaning.value;
  }
  given.moment ||= reading.moment;
  given.channel ||= reading.channel;
  given.topicId ||= reading.topicId;
  const parsed = rowInput.safeParse(given);
  for (const { path, message } of parsed.error?.issues ?? []) {
    complain(path[0] as Column, `validation.${message}`);
  }
  const input = parsed.success ? parsed.data : null;
  const refused = input && whyOpinionIsRefused(conference, input.moment);
  if (refused) complain("moment", `refusals.${refused}`);
  const isReady = problems.length === 0;
  return { number: row.number, values, problems, takenFor, input: isReady ? input : null };
}

// What a formula shows depends on cells that are not read; a value typed over it is sure.
function formulasIn(row: SheetRow, { reading, mended }: Checking): Problem[] {
  return (row.formulas ?? []).flatMap((index) => {
    const column = reading.columns[index];
    if (!column || mended[`${row.number}:${index}`] !== undefined) return [];
    return [{ column, value: row.cells[index] ?? "", reason: "imports.reason.formula" }];
  });
}
