import type { AnsweringLeader } from "@/lib/generated/prisma/enums";
import { db } from "@/lib/platform/db";
import { unitsOver } from "@/lib/platform/unit-tree";
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

const lifetime = 60_000;
let kept: { readAt: number; topics: Promise<Topic[]> } | undefined;

/**
 * All topics of all units, retired ones too, each of the common list followed by those under it.
 * They change a few times a year, so they are read at most once a minute.
 */
export function listTopics(): Promise<Topic[]> {
  if (!kept || Date.now() - kept.readAt > lifetime) {
    const topics = readTopics();
    kept = { readAt: Date.now(), topics };
    topics.then((found) => found.length || forgetTopics(), forgetTopics);
  }
  return kept.topics;
}

/** To be called by whatever changes topics, after its transaction. */
export function forgetTopics(): void {
  kept = undefined;
}

export async function findTopic(id: string): Promise<Topic | undefined> {
  const known = (await listTopics()).find((topic) => topic.id === id);
  if (known || !/^t[0-9a-f]{32}$/.test(id)) return known;
  // Another process may have added it a moment ago.
  forgetTopics();
  return (await listTopics()).find((topic) => topic.id === id);
}

/** The topics an opinion of the unit may get on a day: the common ones, the unit's own, those of the units over it. */
export async function listTopicsFor(unitId: string, day: Date): Promise<Topic[]> {
  const units = await unitsOver(unitId);
  return (await listTopics()).filter((topic) => isTopicOffered(topic, units, day));
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
  unitId: string,
  id: string,
  day: Date,
): Promise<Topic | undefined> {
  const topic = await findTopic(id);
  return topic && isTopicOffered(topic, await unitsOver(unitId), day) ? topic : undefined;
}

/** The topic and those under it: what a filter by the topic means. */
export async function topicFamily(id: string): Promise<string[]> {
  const under = (await listTopics()).filter(({ parentId }) => parentId === id);
  return [id, ...under.map((topic) => topic.id)];
}

async function readTopics(): Promise<Topic[]> {
  const rows = await db.topic.findMany({
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
