import type { Tx } from "@/lib/platform/db";
import { Refusal, type RefusalCode } from "@/lib/refusals";

export type Item = { place: number; opinionId: string; code: string };

/** What became of an opinion: done, with what it was before where that can be put back, or refused. */
export type Result = {
  place: number;
  refusal?: RefusalCode;
  params?: Record<string, string | number>;
  former?: string | null;
  versionAfter?: number;
};

/** Writes what became of some items, in one statement. */
export async function keepResults(tx: Tx, bulkActId: string, results: Result[]): Promise<void> {
  const rows = JSON.stringify(results);
  await tx.$executeRaw`
    UPDATE bulk_act_item i SET state = CASE WHEN r.refusal IS NULL THEN 'done' ELSE 'refused' END::bulk_item_state,
      refusal = r.refusal, params = r.params, former = r.former, version_after = r."versionAfter"
    FROM jsonb_to_recordset(${rows}::jsonb)
      AS r (place int, refusal text, params jsonb, former text, "versionAfter" int)
    WHERE i.bulk_act_id = ${bulkActId}::uuid AND i.place = r.place`;
}

/** The same refusal for all; anything else that was thrown is a fault and goes on. */
export function refusedAll(items: Item[], error: unknown): Result[] {
  if (!(error instanceof Refusal)) throw error;
  return items.map(({ place }) => ({ place, refusal: error.code, params: error.params }));
}
