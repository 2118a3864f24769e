import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { RefusalCode } from "@/lib/refusals";
import { findTopicFor } from "@/lib/topics/queries";
import { opinionsSeen } from "./lock-records";
import { mayCorrectOpinion } from "./policy";

type Held = {
  id: string;
  unitId: string;
  conferenceId: string | null;
  topicId: string;
  version: number;
};

export type TopicOutcome = {
  refusal?: RefusalCode;
  /** The topic before, and the version since, where it was changed. */
  former?: string;
  versionAfter?: number;
};

/**
 * Gives many opinions one topic, each under the rules of a correction. Those that the actor does not
 * see are missing from the outcomes. The events are left to `record`, the last act of a transaction.
 */
export async function setTopics(
  tx: Tx,
  actor: Actor,
  ids: string[],
  topicId: string,
  now: Date,
): Promise<{ outcomes: Map<string, TopicOutcome>; record: () => Promise<void> }> {
  const held = await tx.$queryRaw<Held[]>`
    SELECT o.id, o.unit_id AS "unitId", o.conference_id AS "conferenceId", o.topic_id AS "topicId", o.version
    FROM opinion o WHERE o.id = ANY (${ids}::uuid[]) AND ${opinionsSeen(actor)} ORDER BY o.id FOR UPDATE`;
  const isOffered = await unitsOffered(tx, held, topicId, now);
  const outcomes = new Map<string, TopicOutcome>();
  const changing: Held[] = [];
  for (const opinion of held) {
    if (!mayCorrectOpinion(actor, opinion)) outcomes.set(opinion.id, { refusal: "not-allowed" });
    else if (opinion.topicId === topicId) outcomes.set(opinion.id, {});
    else if (!isOffered.has(opinion.unitId))
      outcomes.set(opinion.id, { refusal: "topic-not-of-unit" });
    else {
      changing.push(opinion);
      outcomes.set(opinion.id, { former: opinion.topicId, versionAfter: opinion.version + 1 });
    }
  }
  await tx.opinion.updateMany({
    where: { id: { in: changing.map(({ id }) => id) } },
    data: { topicId, version: { increment: 1 } },
  });
  return { outcomes, record: () => recordEvents(tx, actor, changing.map(corrected), now) };
}

async function unitsOffered(
  tx: Tx,
  held: Held[],
  topicId: string,
  now: Date,
): Promise<Set<string>> {
  const offered = new Set<string>();
  for (const unitId of new Set(held.map((opinion) => opinion.unitId))) {
    if (await findTopicFor(tx, unitId, topicId, dayOf(now))) offered.add(unitId);
  }
  return offered;
}

/** The event of an opinion whose topic was changed along with others. */
export function corrected({
  id,
  unitId,
  conferenceId,
}: Omit<Held, "topicId" | "version">): NewEvent {
  const about = { subjectId: id, opinionId: id, conferenceId, unitId };
  return { type: "opinion.corrected", ...about, fields: ["topicId"] };
}
