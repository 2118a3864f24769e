import { randomUUID } from "node:crypto";
import { concludeConference } from "@/lib/conclusions/conclude-conference";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { parseEvent } from "@/lib/audit/events";
import type { Actor } from "@/lib/platform/actor";
import { instantAt } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { world, type World } from "@/tests/support/world";

export const today = instantAt("2026-03-01", "09:00");
export const conferenceDay = "2026-03-10";
export const during = instantAt(conferenceDay, "09:00");

/** The post of a person of the cast, as the form names it. */
export function holdingOf(actor: Actor): string {
  return actor.posts[0]!.holdingId;
}

/** A periodic conference of phường Tây Hồ at one site under its Party secretary. */
export function conferenceOf(w: World, change: Partial<ConferenceInput> = {}): ConferenceInput {
  return {
    unitId: w.units.tayHo.id,
    kind: "periodic",
    cause: null,
    causeDetail: null,
    theme: null,
    title: null,
    day: conferenceDay,
    startTime: "08:00",
    endTime: "11:30",
    sites: [{ name: "Nhà văn hóa phường", address: "Số 693 Lạc Long Quân", mode: "inPerson" }],
    chairIds: [holdingOf(w.partySecretary)],
    legalBasis: null,
    submissionKey: randomUUID(),
    ...change,
  };
}

const course = ["planned", "announced", "inProgress", "held", "concluded"] as const;

/** The cast and one conference that has come as far as the given step. */
export async function scheduled(reached: "draft" | (typeof course)[number] = "draft") {
  const w = await world();
  const { id } = await scheduleConference(w.secretariat, conferenceOf(w), today);
  let version = 1;
  for (const to of course.slice(0, course.findIndex((step) => step === reached) + 1)) {
    await (to === "concluded"
      ? transaction((tx) => concludeConference(tx, w.secretariat, id, during))
      : advanceConference(w.secretariat, { conferenceId: id, version, to }, during));
    version += 1;
  }
  return { ...w, conference: { conferenceId: id, version } };
}

export type Scheduled = Awaited<ReturnType<typeof scheduled>>;

export function read(conferenceId: string) {
  return db.conference.findUniqueOrThrow({
    where: { id: conferenceId },
    include: {
      sites: { orderBy: { position: "asc" } },
      chairs: { orderBy: { position: "asc" } },
      steps: { orderBy: { id: "asc" } },
    },
  });
}

/** What the trail says of a conference, the first event first. */
export async function eventsOf(conferenceId: string) {
  const rows = await db.auditEvent.findMany({
    where: { subjectId: conferenceId },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type, data }) => parseEvent(type, data));
}
