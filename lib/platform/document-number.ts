import { Refusal } from "@/lib/refusals";
import type { Tx } from "./db";
import { type NoticeSeries, takeNumbers } from "./number-series";

/** A series of documents by type and issuer: "TB-UBND" of a year, "TB-ĐU" of a term. */
export type DocumentSeries = {
  unitId: string;
  name: NoticeSeries;
  /** The year of a State series; the year in which the term begins of a Party series. */
  year: number;
};

/**
 * A number for a document: the one that the records clerk gave, or the next of the series. Two
 * documents never bear the same: a number given by hand is refused where it is taken, and the
 * series goes on behind the highest that was given.
 * @param subjectId the record of the document
 */
export async function takeDocumentNumber(
  tx: Tx,
  { unitId, name, year }: DocumentSeries,
  { given, subjectId, field }: { given: number | null; subjectId: string; field?: string },
): Promise<number> {
  const number =
    given === null
      ? await takeNumbers(tx, unitId, name, year, 1)
      : await reserve(tx, { unitId, name, year }, given);
  const written = await tx.$executeRaw`
    INSERT INTO issued_number (unit_id, series, year, number, subject_id)
    VALUES (${unitId}::uuid, ${name}, ${year}, ${number}::int, ${subjectId}::uuid) ON CONFLICT DO NOTHING`;
  if (written === 0) throw new Refusal("number-taken", { number }, field);
  return number;
}

async function reserve(tx: Tx, { unitId, name, year }: DocumentSeries, given: number) {
  await tx.$executeRaw`
    INSERT INTO number_series (unit_id, name, year, last) VALUES (${unitId}::uuid, ${name}, ${year}, ${given}::int)
    ON CONFLICT (unit_id, name, year) DO UPDATE SET last = greatest(number_series.last, ${given}::int)`;
  return given;
}
