import type { Tx } from "./db";

/** What is numbered: letters and transmittal slips each in the form of their body. */
export type SeriesName =
  | "conference"
  | "opinion"
  | "partyLetter"
  | "stateLetter"
  | "frontLetter"
  | "partySlip"
  | "stateSlip"
  | "frontSlip"
  | NoticeSeries;
/** Notices, by who issues them: TB-ĐU. */
export type NoticeSeries = `TB-${string}`;

/**
 * The next number of a unit's series in a year, from 1 and without gaps: the row stays locked
 * until the record that takes the number is committed, or the number goes back.
 */
export async function nextNumber(
  tx: Tx,
  unitId: string,
  name: SeriesName,
  year: number,
): Promise<number> {
  return takeNumbers(tx, unitId, name, year, 1);
}

/** As many numbers at once, one after the other; the last of them is returned. */
export async function takeNumbers(
  tx: Tx,
  unitId: string,
  name: SeriesName,
  year: number,
  count: number,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (unit_id, name, year, last) VALUES (${unitId}::uuid, ${name}, ${year}, ${count}::int)
    ON CONFLICT (unit_id, name, year) DO UPDATE SET last = number_series.last + ${count}::int
    RETURNING last`;
  return row!.last;
}

/** A number that the records clerk gave out beside the series: what comes next goes on after it. */
export async function noteNumber(
  tx: Tx,
  unitId: string,
  name: SeriesName,
  year: number,
  number: number,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO number_series (unit_id, name, year, last) VALUES (${unitId}::uuid, ${name}, ${year}, ${number}::int)
    ON CONFLICT (unit_id, name, year) DO UPDATE SET last = greatest(number_series.last, ${number}::int)`;
}
