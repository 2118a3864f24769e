import { recordEvent } from "@/lib/audit/record-event";
import { recordEvents } from "@/lib/audit/record-events";
import { opinionsSeen } from "@/lib/opinions/lock-records";
import { mayCorrectOpinion } from "@/lib/opinions/policy";
import { corrected } from "@/lib/opinions/set-topics";
import { withdrawRulings } from "@/lib/opinions/withdraw-rulings";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { whyNotUndone } from "./rules";

/** Some hundred at a time, so that nobody waits long for the others. */
const atOnce = 500;

/**
 * Puts back what the opinions of an act had before, where nobody has changed them since. What was
 * changed stays as it is now.
 */
export async function undoBulkAct(actor: Actor, input: { bulkActId: string }, now = new Date()) {
  const id = input.bulkActId;
  let undone = 0;
  for (let isFirst = true; ; isFirst = false) {
    const some = await transaction((tx) => undoSome(tx, actor, { id, isFirst }, now));
    undone += some.undone;
    if (some.isLast) return { id, undone };
  }
}

type Item = {
  place: number;
  id: string;
  unitId: string;
  conferenceId: string | null;
  former: string | null;
  isUnchanged: boolean;
};

type Part = { id: string; isFirst: boolean };

async function undoSome(tx: Tx, actor: Actor, { id, isFirst }: Part, now: Date) {
  const act = await lockAct(tx, actor, id);
  const items = await itemsToUndo(tx, actor, id);
  // After the first part, none may be left.
  refuse(whyNotUndone({ ...act, changed: isFirst ? items.length : 1 }));
  const undoing = items.filter((item) => item.isUnchanged && mayCorrectOpinion(actor, item));
  const places = items.map(({ place }) => place);
  await tx.$executeRaw`
    UPDATE bulk_act_item SET version_after = NULL,
      state = CASE WHEN place = ANY (${undoing.map(({ place }) => place)}::int[]) THEN 'undone' ELSE state END
    WHERE bulk_act_id = ${id}::uuid AND place = ANY (${places}::int[])`;
  const isLast = items.length < atOnce;
  if (isLast) {
    await tx.bulkAct.update({
      where: { id },
      data: { status: "undone", undoneAt: now },
      select: { id: true },
    });
  }
  if (act.kind === "topic") await putTopicsBack(tx, actor, undoing, now);
  else await withdrawRulings(tx, actor, undoing, { since: act.createdAt }, now);
  if (isLast) await recordEvent(tx, actor, { type: "bulkAct.undone", subjectId: id }, now);
  return { undone: undoing.length, isLast };
}

async function lockAct(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT id FROM bulk_act WHERE id = ${id}::uuid FOR UPDATE`;
  const act = found(
    await tx.bulkAct.findUnique({
      where: { id },
      select: { kind: true, status: true, createdById: true, createdAt: true },
    }),
  );
  found(act.createdById === actor.personId || null);
  refuseUnless(act.createdById === actor.personId);
  return act;
}

function itemsToUndo(tx: Tx, actor: Actor, id: string) {
  return tx.$queryRaw<Item[]>`
    SELECT i.place, i.former, o.id, o.unit_id AS "unitId", o.conference_id AS "conferenceId",
      o.version = i.version_after AS "isUnchanged"
    FROM bulk_act_item i JOIN opinion o ON o.id = i.opinion_id
    WHERE i.bulk_act_id = ${id}::uuid AND i.state = 'done' AND i.version_after IS NOT NULL
      AND ${opinionsSeen(actor)}
    ORDER BY o.id LIMIT ${atOnce} FOR UPDATE OF o`;
}

async function putTopicsBack(tx: Tx, actor: Actor, items: Item[], now: Date) {
  await tx.$executeRaw`
    UPDATE opinion o SET topic_id = f.topic, version = o.version + 1
    FROM unnest(${items.map((item) => item.id)}::uuid[], ${items.map(({ former }) => former)}::text[])
      AS f (id, topic)
    WHERE o.id = f.id`;
  await recordEvents(tx, actor, items.map(corrected), now);
}
