import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

/** What was typed is saved now: the copy of it is not needed, and another may write. */
export async function dropCopy(tx: Tx, actor: Actor, responseId: string): Promise<void> {
  const { personId } = actor;
  await tx.responseCopy.deleteMany({ where: { responseId, personId } });
  await tx.responseLock.deleteMany({ where: { responseId, personId } });
}
