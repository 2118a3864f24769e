import { Prisma } from "@/lib/generated/prisma/client";
import { readRows } from "@/lib/platform/rows";
import { parseEvent } from "./events";

export type HistoryEntry = Awaited<ReturnType<typeof listEventsOfOpinion>>[number];

/** What happened to an opinion, the latest first. The caller has checked that it may be seen. */
export function listEventsOfOpinion(opinionId: string) {
  return toldEvents(Prisma.sql`e.opinion_id = ${opinionId}::uuid`);
}

/** What happened to a conference itself (not to its opinions), the latest first. */
export function listEventsOfConference(conferenceId: string) {
  return toldEvents(Prisma.sql`e.subject_id = ${conferenceId}::uuid`);
}

/** Who arranged a programme, and how, the latest first. */
export function listEventsOfProgramme(programmeId: string) {
  return toldEvents(Prisma.sql`e.subject_id = ${programmeId}::uuid`);
}

/** What happened to one record, such as a notice or an item of it, the latest first. */
export function listEventsOf(subjectId: string) {
  return toldEvents(Prisma.sql`e.subject_id = ${subjectId}::uuid`);
}

/** How the Front's table of a conference came about, in all its versions, the latest first. */
export function listEventsOfSyntheses(conferenceId: string) {
  return toldEvents(
    Prisma.sql`e.subject_id IN (SELECT id FROM synthesis WHERE conference_id = ${conferenceId}::uuid)`,
  );
}

/**
 * The number of the last event. Every decision leaves one, so as long as it stands still nothing
 * that people can see has changed.
 */
export async function headOfChain(): Promise<number> {
  const [row] = await readRows<{ head: number | null }>(
    Prisma.sql`SELECT max(seq) AS head FROM audit_event`,
  );
  return row?.head ?? 0;
}

type EventRow = {
  seq: number;
  at: Date;
  type: string;
  data: unknown;
  post: string | null;
  by: string | null;
};

async function toldEvents(about: Prisma.Sql) {
  const rows = await readRows<EventRow>(Prisma.sql`
    SELECT e.seq, e.at, e.type, e.data, e.post_title AS post, p.full_name AS by
    FROM audit_event e LEFT JOIN person p ON p.id = e.person_id
    WHERE ${about} ORDER BY e.at DESC, e.seq DESC LIMIT 200`);
  return rows.map(({ type, data, ...told }) => ({ ...told, event: parseEvent(type, data) }));
}
