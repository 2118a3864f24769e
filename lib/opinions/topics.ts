import { db } from "@/lib/platform/db";
import type { AnsweringLeader } from "./vocabulary";

export type Topic = {
  id: string;
  nameVi: string;
  nameEn: string;
  answeringLeader: AnsweringLeader;
};

const lifetime = 60_000;
let kept: { readAt: number; topics: Promise<Topic[]> } | undefined;

/** The topics in their order. They change with migrations only, so they are read at most once a minute. */
export function listTopics(): Promise<Topic[]> {
  if (!kept || Date.now() - kept.readAt > lifetime) {
    const topics = db.topic.findMany({
      select: { id: true, nameVi: true, nameEn: true, answeringLeader: true },
      orderBy: { position: "asc" },
    });
    kept = { readAt: Date.now(), topics };
    topics.then((found) => found.length || forget(), forget);
  }
  return kept.topics;
}

function forget() {
  kept = undefined;
}

export async function findTopic(id: string): Promise<Topic | undefined> {
  return (await listTopics()).find((topic) => topic.id === id);
}
