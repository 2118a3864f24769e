import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import type { BulkChoice } from "./schema";

const mostTold = 500;
const mostNamed = 30;

/** An act with how far it has come, and what was refused; its author's alone. */
export async function getBulkAct(actor: Actor, id: string) {
  if (!recordId().safeParse(id).success) return null;
  const act = await db.bulkAct.findFirst({
    where: { id, createdById: actor.personId },
    select: {
      ...{ id: true, kind: true, choice: true, status: true, total: true },
      ...{ createdAt: true, finishedAt: true, undoneAt: true },
    },
  });
  if (!act) return null;
  const counted = await db.bulkActItem.groupBy({
    by: ["state"],
    where: { bulkActId: id },
    _count: { _all: true, versionAfter: true },
  });
  const refused = await db.bulkActItem.findMany({
    where: { bulkActId: id, state: "refused" },
    select: { code: true, refusal: true, params: true },
    orderBy: { place: "asc" },
    take: mostTold,
  });
  const handled = await db.bulkActItem.findMany({
    where: { bulkActId: id, state: "done" },
    select: { code: true },
    orderBy: { place: "asc" },
    take: mostNamed,
  });
  const countOf = (state: (typeof counted)[number]["state"]) =>
    counted.find((row) => row.state === state)?._count;
  const count = (state: (typeof counted)[number]["state"]) => countOf(state)?._all ?? 0;
  return {
    ...act,
    choice: act.choice as BulkChoice,
    done: count("done"),
    /** What was done and left another version behind; the rest was so already. */
    changed: countOf("done")?.versionAfter ?? 0,
    refusedCount: count("refused"),
    undone: count("undone"),
    waiting: count("waiting"),
    refused,
    handled: handled.map(({ code }) => code),
  };
}

export type ShownBulkAct = NonNullable<Awaited<ReturnType<typeof getBulkAct>>>;
