import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { Refusal, refuseUnless } from "@/lib/refusals";
import { listChosen, type ChosenOpinion } from "./list-chosen";
import { runBulkAct } from "./run-bulk-acts";
import { doneAtOnce, mostChosen, type BulkActInput } from "./schema";

/**
 * Does one act on many opinions, each under the rules it would meet alone: what is refused is kept
 * with its reason, the rest is done. A few hundred are done on return; more are left to the worker,
 * which goes on where it stood whatever happens to the server.
 * @returns the act, under whose id its progress is found
 */
export async function bulkAct(actor: Actor, input: BulkActInput, now = new Date()) {
  const opinions = await listChosen(actor, input, mostChosen + 1, now);
  refuseUnless(opinions.length > 0, "nothing-chosen");
  if (opinions.length > mostChosen) throw new Refusal("too-many-chosen", { most: mostChosen });

  const id = await transaction(async (tx) => {
    const bulkActId = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, bulkActId);
    if (earlier) return earlier;
    await writeAct(tx, actor, bulkActId, input, opinions, now);
    return bulkActId;
  });
  if (opinions.length <= doneAtOnce) await runBulkAct(id, now);
  return { id, total: opinions.length };
}

async function writeAct(
  tx: Tx,
  actor: Actor,
  id: string,
  { unitId, codes: _, query: __, submissionKey: ___, ...choice }: BulkActInput,
  opinions: ChosenOpinion[],
  now: Date,
) {
  const { kind } = choice;
  const total = opinions.length;
  await tx.bulkAct.create({
    data: { id, kind, choice, total, createdAt: now, createdById: actor.personId },
    select: { id: true },
  });
  // One statement however many: their ids and codes as two arrays.
  await tx.$executeRaw`
    INSERT INTO bulk_act_item (bulk_act_id, place, opinion_id, code)
    SELECT ${id}::uuid, chosen.place, chosen.id, chosen.code
    FROM unnest(${opinions.map((one) => one.id)}::uuid[], ${opinions.map(({ code }) => code)}::text[])
      WITH ORDINALITY AS chosen (id, code, place)`;
  await recordEvent(tx, actor, { type: "bulkAct.begun", subjectId: id, unitId, kind, total }, now);
}
