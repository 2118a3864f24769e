import type { Tx } from "@/lib/platform/db";

/**
 * The number of the conference's last slip. Slips are numbered in the order in which they come:
 * until the transaction ends, whoever else adds slips waits.
 */
export async function lastNumber(tx: Tx, conferenceId: string): Promise<number> {
  await tx.$queryRaw`SELECT id FROM conference WHERE id = ${conferenceId}::uuid FOR NO KEY UPDATE`;
  const last = await tx.slip.aggregate({ where: { conferenceId }, _max: { number: true } });
  return last._max.number ?? 0;
}
