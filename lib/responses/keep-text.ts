import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

type Saved = { responseId: string; unitId: string; body: string };

/** Keeps a text as it was saved; the same text saved again is no new version. */
export async function keepText(
  tx: Tx,
  actor: Actor,
  { responseId, unitId, body }: Saved,
  now: Date,
): Promise<void> {
  const latest = await tx.responseText.findFirst({
    where: { responseId },
    select: { number: true, body: true },
    orderBy: { number: "desc" },
  });
  if (latest?.body === body) return;
  await tx.responseText.create({
    data: {
      id: newId(now.getTime()),
      responseId,
      number: (latest?.number ?? 0) + 1,
      body,
      savedAt: now,
      savedById: actor.personId,
      savedByName: actor.fullName,
      savedAsPost: titleFor(actor, unitId),
    },
    select: { id: true },
  });
}
