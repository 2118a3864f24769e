import type { AnsweringLeader } from "@/lib/generated/prisma/enums";
import { Prisma } from "@/lib/generated/prisma/client";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { db, type Tx } from "@/lib/platform/db";
import { keepInMemory } from "@/lib/platform/memory";
import { readRows } from "@/lib/platform/rows";
import { reachOf, unitsOver } from "@/lib/platform/unit-tree";
import { isTopicOffered } from "./rules";

/** A topic of the common list, or one that a unit added under it. */
export type Topic = {
  id: string;
  nameVi: string;
  nameEn: string;
  answeringLeader: AnsweringLeader;
  /** The topic of the common list to which it counts; null for that one itself. */
  parentId: string | null;
  parentNameVi: string | null;
  parentNameEn: string | null;
  unitId: string | null;
  retiredOn: Date | null;
};

const memory = keepInMemory(60_000, readTopics);

/** To be called by whatever changes topics, after its transaction. */
export const forgetTopics = memory.forget;

/** All topics of all units, retired ones too, each of the common list followed by those under it. */
export function listTopics(from?: Tx): Promise<Topic[]> {
  return memory.recall(from);
}

export async function findTopic(id: string, from?: Tx): Promise<Topic | undefined> {
  const known = (await listTopics(from)).find((topic) => topic.id === id);
  if (known || !/^t[0-9a-f]{32}$/.test(id)) return known;
  // Another process may have added it a moment ago.
  forgetTopics();
  return (await listTopics(from)).find((topic) => topic.id === id);
}

/** The topics an opinion of the unit may get on a day: the common ones, the unit's own, those of the units over it. */
export async function listTopicsFor(unitId: string, day: Date, from?: Tx): Promise<Topic[]> {
  const units = await unitsOver(unitId, from);
  return (await listTopics(from)).filter((topic) => isTopicOffered(topic, units, day));
}

/** The topics to filter the opinions of a unit by: those it has now, and those it had. */
export async function listTopicsToFilter(unitId: string): Promise<Topic[]> {
  const units = await unitsOver(unitId);
  return (await listTopics()).filter(
    (topic) => topic.unitId === null || units.includes(topic.unitId),
  );
}

/** That topic, where an opinion of the unit may get it on that day. */
export async function findTopicFor(
  tx: Tx,
  unitId: string,
  id: string,
  day: Date,
): Promise<Topic | undefined> {
  const topic = await findTopic(id, tx);
  return topic && isTopicOffered(topic, await unitsOver(unitId, tx), day) ? topic : undefined;
}

/** The topic and those under it: what a filter by the topic means. */
export async function topicFamily(id: string): Promise<string[]> {
  const under = (await listTopics()).filter(({ parentId }) => parentId === id);
  return [id, ...under.map((topic) => topic.id)];
}

async function readTopics(from: Tx): Promise<Topic[]> {
  const rows = await from.topic.findMany({
    select: {
      ...{ id: true, nameVi: true, nameEn: true, answeringLeader: true },
      ...{ parentId: true, unitId: true, retiredOn: true },
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const byName = new Intl.Collator("vi");
  const common = rows.filter(({ parentId }) => parentId === null);
  return common.flatMap((parent) => [
    { ...parent, parentNameVi: null, parentNameEn: null },
    ...rows
      .filter(({ parentId }) => parentId === parent.id)
      .map((row) => ({ ...row, parentNameVi: parent.nameVi, parentNameEn: parent.nameEn }))
      .sort((one, other) => byName.compare(one.nameVi, other.nameVi)),
  ]);
}

export type KeptTopic = Topic & { version: number; opinions: number };

/** The topics that opinions of a unit may have or had, with how many of it and of those it inherited have each. */
export async function listTopicsOfUnit(actor: Actor, unitId: string): Promise<KeptTopic[]> {
  if (!seesUnit(actor, unitId)) return [];
  const units = await unitsOver(unitId);
  const { actsFor } = await reachOf(unitId);
  const rows = await readRows<{ id: string; version: number; opinions: number }>(Prisma.sql`
    SELECT t.id, t.version, coalesce(sum(k.count), 0)::int AS opinions
    FROM topic t LEFT JOIN opinion_count k ON k.unit_id = ANY (${actsFor}::uuid[]) AND k.value = t.id
      AND k.dimension = CASE WHEN t.parent_id IS NULL THEN 'topic' ELSE 'subtopic' END
    WHERE t.unit_id IS NULL OR t.unit_id = ANY (${units}::uuid[])
    GROUP BY t.id`);
  const kept = new Map(rows.map((row) => [row.id, row]));
  return (await readTopics(db)).flatMap((topic) => {
    const row = kept.get(topic.id);
    return row ? [{ ...topic, version: row.version, opinions: row.opinions }] : [];
  });
}

/** A unit's own topic for its form; null where it is none, or of a unit that the actor does not see. */
export async function getTopicToKeep(actor: Actor, id: string): Promise<KeptTopic | null> {
  const topic = await findTopic(id);
  if (!topic?.unitId) return null;
  const kept = await listTopicsOfUnit(actor, topic.unitId);
  return kept.find((one) => one.id === id) ?? null;
}
