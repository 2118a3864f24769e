import { createHash, randomUUID } from "node:crypto";
import { Refusal, type RefusalCode } from "@/lib/refusals";
import type { Actor } from "./actor";
import type { Tx } from "./db";

/** What a form holds, files by their sums. */
type Sent = { submissionKey: string; [field: string]: unknown };

export function newSubmissionKey(): string {
  return randomUUID();
}

/**
 * Claims a form's key for the record about to be made. A form sent twice (double click, retry
 * after a time-out) finds the claim of the first and gets its record instead of a second one;
 * the second waits until the first has committed or rolled back.
 * @param whyNotAgain where the forms of one subject make one record at a time: what is said instead
 * @returns the id of the record made earlier with this key, or null where this one is the first
 * @throws Refusal where the key comes again with other content, which would be lost: a form that the
 * browser showed once more, with other words in it
 */
export async function earlierSubmission(
  tx: Tx,
  actor: Actor,
  sent: Sent,
  recordId: string,
  whyNotAgain?: RefusalCode | null,
): Promise<string | null> {
  const key = sent.submissionKey;
  const sentSha256 = sumOf(sent);
  const claimed = await tx.$executeRaw`
    INSERT INTO submission (account_id, key, record_id, sent_sha256)
    VALUES (${actor.accountId}::uuid, ${key}::uuid, ${recordId}::uuid, ${sentSha256})
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return null;
  const earlier = await tx.submission.findUniqueOrThrow({
    where: { accountId_key: { accountId: actor.accountId, key } },
    select: { recordId: true, sentSha256: true },
  });
  const isSame = earlier.sentSha256 === null || earlier.sentSha256 === sentSha256;
  if (!isSame) throw new Refusal(whyNotAgain ?? "sent-otherwise-before");
  return earlier.recordId;
}

// The random key is in it, so that nobody finds words of citizens by guessing at the sum.
function sumOf(sent: Sent): string {
  return createHash("sha256").update(JSON.stringify(sent)).digest("hex");
}
