import type { Tx } from "./db";

/**
 * The next number of a unit's series in a year, from 1 and without gaps: the row stays locked
 * until the record that takes the number is committed, or the number goes back.
 */
export async function nextNumber(
  tx: Tx,
  unitId: string,
  name: "conference" | "opinion",
  year: number,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series (unit_id, name, year, last) VALUES (${unitId}::uuid, ${name}, ${year}, 1)
    ON CONFLICT (unit_id, name, year) DO UPDATE SET last = number_series.last + 1
    RETURNING last`;
  return row!.last;
}
