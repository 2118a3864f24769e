import { randomUUID } from "node:crypto";
import type { Actor } from "./actor";
import type { Tx } from "./db";

export function newSubmissionKey(): string {
  return randomUUID();
}

/**
 * Claims a form's key for the record about to be made. A form sent twice (double click, retry
 * after a time-out) finds the claim of the first and gets its record instead of a second one;
 * the second waits until the first has committed or rolled back.
 * @returns the id of the record made earlier with this key, or null where this one is the first
 */
export async function earlierSubmission(
  tx: Tx,
  actor: Actor,
  key: string,
  recordId: string,
): Promise<string | null> {
  const claimed = await tx.$executeRaw`
    INSERT INTO submission (account_id, key, record_id)
    VALUES (${actor.accountId}::uuid, ${key}::uuid, ${recordId}::uuid) ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const earlier = await tx.submission.findUniqueOrThrow({
    where: { accountId_key: { accountId: actor.accountId, key } },
    select: { recordId: true },
  });
  return earlier.recordId;
}
