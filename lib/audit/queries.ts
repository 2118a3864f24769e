import { db } from "@/lib/platform/db";
import { parseEvent } from "./events";

const told = {
  seq: true,
  at: true,
  type: true,
  data: true,
  postTitle: true,
  person: { select: { fullName: true } },
} as const;

export type HistoryEntry = Awaited<ReturnType<typeof listEventsOfOpinion>>[number];

/** What happened to an opinion, the latest first. The caller has checked that it may be seen. */
export async function listEventsOfOpinion(opinionId: string) {
  return toldEvents(
    await db.auditEvent.findMany({
      where: { opinionId },
      select: told,
      orderBy: { seq: "desc" },
      take: 200,
    }),
  );
}

/** What happened to a conference itself (not to its opinions), the latest first. */
export async function listEventsOfConference(conferenceId: string) {
  return toldEvents(
    await db.auditEvent.findMany({
      where: { subjectId: conferenceId },
      select: told,
      orderBy: { seq: "desc" },
      take: 200,
    }),
  );
}

function toldEvents<
  T extends {
    seq: bigint;
    at: Date;
    type: string;
    data: unknown;
    postTitle: string | null;
    person: { fullName: string } | null;
  },
>(rows: T[]) {
  return rows.map((row) => ({
    seq: Number(row.seq),
    at: row.at,
    by: row.person?.fullName ?? null,
    post: row.postTitle,
    event: parseEvent(row.type, row.data),
  }));
}
