import { Prisma } from "@/lib/generated/prisma/client";
import type { Moment } from "@/lib/opinions/vocabulary";
import { listTopics } from "@/lib/topics/queries";
import type { Actor } from "@/lib/platform/actor";
import { db, type Tx } from "@/lib/platform/db";
import { type Collected, type Entry, judgeOpinions, type Table } from "./judge-opinions";
import { maySeeSyntheses } from "./policy";

const listed = {
  id: true,
  conferenceId: true,
  number: true,
  state: true,
  moments: true,
  draftedAt: true,
  draftedAsPost: true,
  approvedAt: true,
  approvedByName: true,
  approvedAsPost: true,
  sentOn: true,
  version: true,
} as const;

export type SynthesisRecord = Awaited<ReturnType<typeof listSyntheses>>[number];

/** The versions of a conference's table, the latest first. The caller has found the conference. */
export async function listSyntheses(actor: Actor, conferenceId: string) {
  if (!maySeeSyntheses(actor)) return [];
  return db.synthesis.findMany({
    where: { conferenceId },
    select: listed,
    orderBy: { number: "desc" },
    take: 50,
  });
}

/**
 * The table of a version: of a draft as it would be approved now, else as it was approved. The caller
 * has found the version among those that the actor may see.
 */
export async function getTable(
  synthesis: Pick<SynthesisRecord, "id" | "conferenceId" | "state" | "moments">,
  reader: Tx = db,
): Promise<Table> {
  return synthesis.state === "drafted"
    ? draftTable(synthesis, reader)
    : approvedTable(synthesis.id, reader);
}

async function draftTable(
  { id, conferenceId, moments }: { id: string; conferenceId: string; moments: Moment[] },
  reader: Tx,
): Promise<Table> {
  const [{ unit }, { omissions }, collected] = [
    await reader.conference.findUniqueOrThrow({
      where: { id: conferenceId },
      select: { unit: { select: { level: true } } },
    }),
    await reader.synthesis.findUniqueOrThrow({
      where: { id },
      select: { omissions: { select: { opinionId: true, reason: true } } },
    }),
    await listCollected(conferenceId, moments, reader),
  ];
  const reasons = omissions.map(({ opinionId, reason }) => [opinionId, reason] as const);
  return judgeOpinions(collected, { within: unit.level, omissions: new Map(reasons) });
}

/**
 * What was collected for a conference at those moments, by topic and then by code. Complaints and
 * denunciations are among them, since the figures have to add up; of those nothing but that is told.
 */
async function listCollected(
  conferenceId: string,
  moments: Moment[],
  reader: Tx,
): Promise<Collected[]> {
  const rows = await reader.$queryRaw<Omit<Collected, "topicName">[]>(Prisma.sql`
    SELECT o.id AS "opinionId", o.code, o.topic_id AS "topicId", o.text, o.place,
      o.source_organisation AS "sourceOrganisation", o.channel::text, o.moment::text,
      o.received_on AS "receivedOn", o.kind::text, o.competence::text, o.outcome::text,
      o.matter_id AS "matterId", coalesce(m.lead_opinion_id = o.id, false) AS "isLead"
    FROM opinion o LEFT JOIN matter m ON m.id = o.matter_id
    WHERE o.conference_id = ${conferenceId}::uuid AND o.moment::text = ANY (${moments}::text[])
    ORDER BY o.year, o.number`);
  const topics = await listTopics(reader);
  const places = new Map(topics.map(({ id, nameVi }, index) => [id, { index, nameVi }]));
  const placeOf = ({ topicId }: { topicId: string }) => places.get(topicId)?.index ?? topics.length;
  return rows
    .map((row) => ({ ...row, topicName: places.get(row.topicId)?.nameVi ?? row.topicId }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

async function approvedTable(synthesisId: string, reader: Tx): Promise<Table> {
  const rows = await reader.synthesisRow.findMany({
    where: { synthesisId },
    select: {
      opinionId: true,
      code: true,
      topicId: true,
      topicName: true,
      text: true,
      place: true,
      sourceOrganisation: true,
      channel: true,
      moment: true,
      receivedOn: true,
      sourceCodes: true,
      leftOut: true,
      because: true,
    },
    orderBy: { position: "asc" },
  });
  const isIncluded = ({ leftOut }: Entry) => leftOut === null;
  return {
    included: rows.filter(isIncluded),
    leftOut: rows.filter((row) => !isIncluded(row)),
    unruled: [],
  };
}
