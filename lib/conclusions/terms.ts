import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, refuseUnless } from "@/lib/refusals";
import { mayStateTerm } from "./policy";

/** The terms of a unit's Party committee that are known, the latest first. */
export async function listTerms(actor: Actor, unitId: string) {
  if (!seesUnit(actor, unitId)) return [];
  return db.committeeTerm.findMany({
    where: { unitId },
    select: { id: true, name: true, beginsOn: true },
    orderBy: { beginsOn: "desc" },
  });
}

/** The term in which a plain date falls; null where none was stated that had begun by then. */
export function termOn(tx: Pick<Tx, "committeeTerm">, unitId: string, day: Date) {
  return tx.committeeTerm.findFirst({
    where: { unitId, beginsOn: { lte: day } },
    select: { name: true, beginsOn: true },
    orderBy: { beginsOn: "desc" },
  });
}

/** States when a term begins: the day after the congress. From it on the Party's documents are numbered anew. */
export function stateTerm(
  actor: Actor,
  { unitId, name, beginsOn }: { unitId: string; name: string; beginsOn: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    found(seesUnit(actor, unitId) ? unitId : null);
    refuseUnless(mayStateTerm(actor, { unitId }));
    const id = newId(now.getTime());
    const term = { id, unitId, name, beginsOn: plainDate(beginsOn), statedById: actor.personId };
    await tx.committeeTerm.create({ data: term, select: { id: true } });
    await recordEvent(
      tx,
      actor,
      { type: "term.stated", name, beginsOn, subjectId: id, unitId },
      now,
    );
    return { id };
  });
}
