import { randomUUID } from "node:crypto";
import { parseEvent } from "@/lib/audit/events";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { chargeOpinion } from "@/tests/support/charge-opinion";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { draftResponse } from "@/lib/responses/draft-response";
import { submitResponse } from "@/lib/responses/submit-response";
import { answerPoints } from "@/lib/responses/vocabulary";
import { conferenceDay, conferenceOf, holdingOf } from "@/tests/integration/conferences/scheduled";
import { anOpinion } from "@/tests/integration/opinions/desk";
import { world } from "@/tests/support/world";

export const on = (day: string, time = "10:00") => instantAt(day, time);
/** The day of the conference; everything of these tests happens on it or after it. */
export const during = on(conferenceDay);
export const dayAfter = on("2026-03-11");

const advance = ["planned", "announced", "inProgress", "held"] as const;

/**
 * The cast, and an opinion of phường Tây Hồ on land, raised at its conference and charged to the
 * agency: the Committee chair answers it. With `announced`, the conference has not begun and the
 * opinion was collected before it.
 */
export async function answerable({ announced = false, topicId = "landAndCertificates" } = {}) {
  const w = await world();
  const title = "Hội nghị đối thoại định kỳ năm 2026";
  const conference = await scheduleConference(
    w.secretariat,
    conferenceOf(w, { title }),
    on("2026-02-20"),
  );
  const steps = announced ? advance.slice(0, 2) : advance.slice(0, 3);
  for (const [index, to] of steps.entries()) {
    await advanceConference(
      w.secretariat,
      { conferenceId: conference.id, version: index + 1, to },
      to === "inProgress" ? during : on("2026-03-01"),
    );
  }
  const opinion = await recordOpinion(
    w.frontOfficer,
    anOpinion(conference.id, {
      moment: announced ? "before" : "at",
      channel: announced ? "frontSystem" : "spoken",
      text: "Đề nghị sớm cấp giấy chứng nhận cho 12 hộ ở tổ dân phố số 5.",
      place: "Tổ dân phố số 5",
      topicId,
    }),
    announced ? on("2026-03-02") : during,
  );
  await chargeOpinion(
    w.secretariat,
    { opinionId: opinion.id, version: 1, organisationId: w.agency.id, dueOn: "2026-03-25" },
    announced ? on("2026-03-02") : during,
  );
  return { ...w, conference, opinion };
}

export type Answerable = Awaited<ReturnType<typeof answerable>>;

/** What a leader gives with an approval. */
export const allChecked = { checks: [...answerPoints], waiver: null };

export function draftOf({ opinion, committeeChair }: Answerable) {
  return {
    opinionId: opinion.id,
    answererId: holdingOf(committeeChair),
    body: "Ủy ban nhân dân phường sẽ cấp giấy chứng nhận trước ngày 30/04/2026.",
    submissionKey: randomUUID(),
  };
}

export function spokenOf({ opinion, committeeChair }: Answerable, version = 2) {
  return {
    opinionId: opinion.id,
    version,
    answererId: holdingOf(committeeChair),
    body: "Phường nhận trách nhiệm, sẽ rà soát từng hộ.",
    answeredOn: conferenceDay,
    submissionKey: randomUUID(),
  };
}

/** A draft of the agency, sent to the Committee chair; its version is 2. */
export async function submitted(w: Answerable) {
  const { id } = await draftResponse(w.agencyOfficer, draftOf(w), dayAfter);
  await submitResponse(w.agencyOfficer, { responseId: id, version: 1 }, dayAfter);
  return { responseId: id, version: 2 };
}

export function axesOf(opinionId: string) {
  return db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    select: {
      ...{ answerStatus: true, outcome: true, version: true },
      ...{ outcomeConfirmed: true, outcomeContested: true },
    },
  });
}

/** What the trail tells about an opinion since it was charged, the oldest first. */
export async function eventsOf(opinionId: string) {
  const rows = await db.auditEvent.findMany({ where: { opinionId }, orderBy: { seq: "asc" } });
  return rows
    .map(({ type, data }) => parseEvent(type, data))
    .filter(({ type }) => /^(response|answer|outcome)\./.test(type));
}

export async function eventTypesOf(opinionId: string) {
  return (await eventsOf(opinionId)).map(({ type }) => type);
}

/** Everything a refusal must leave as it was. */
export async function everythingOf(opinionId: string) {
  const opinion = await db.opinion.findUniqueOrThrow({
    where: { id: opinionId },
    include: { responses: { include: { steps: true } }, outcomes: true },
  });
  return {
    opinion,
    events: await db.auditEvent.count(),
    outbox: await db.outboxMessage.count(),
    submissions: await db.submission.count(),
  };
}
