import { db } from "@/lib/platform/db";

export type ChainState = { events: number; brokenAt: number | null; head: string };

/**
 * Recomputes every hash of the audit trail in the database.
 * @returns the number of events, the hash of the last one, and the first number at which an
 * event was changed, removed or put in between; null where the chain is whole
 */
export async function verifyChain(): Promise<ChainState> {
  const [state] = await db.$queryRaw<
    { events: bigint; brokenAt: bigint | null; head: string | null }[]
  >`
    SELECT count(*) AS events,
      min(seq) FILTER (WHERE broken) AS "brokenAt",
      (SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1) AS head
    FROM (
      SELECT e.seq,
        e.hash IS DISTINCT FROM audit_event_hash(e)
          OR e.previous_hash IS DISTINCT FROM coalesce(lag(e.hash) OVER (ORDER BY e.seq), '')
          OR e.seq IS DISTINCT FROM row_number() OVER (ORDER BY e.seq) AS broken
      FROM audit_event e
    ) AS checked`;
  return {
    events: Number(state?.events ?? 0),
    brokenAt: state?.brokenAt == null ? null : Number(state.brokenAt),
    head: state?.head ?? "",
  };
}
