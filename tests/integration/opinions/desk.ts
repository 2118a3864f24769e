import { randomUUID } from "node:crypto";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import type { OpinionInput } from "@/lib/opinions/schema";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { conferenceOf } from "@/tests/integration/conferences/scheduled";
import type { World } from "@/tests/support/world";

const course = ["planned", "announced", "inProgress", "held"] as const;

/** A conference of phường Tây Hồ on 20/10/2026, brought to that state. */
export async function conferenceIn(
  world: World,
  status: (typeof course)[number] | "draft",
): Promise<{ id: string; siteId: string }> {
  const { id } = await scheduleConference(
    world.secretariat,
    conferenceOf(world, {
      ...{ title: "Hội nghị đối thoại định kỳ", day: "2026-10-20", endTime: "11:00" },
    }),
  );
  const steps = status === "draft" ? [] : course.slice(0, course.indexOf(status) + 1);
  for (const [step, to] of steps.entries()) {
    await advanceConference(world.secretariat, { conferenceId: id, version: step + 1, to });
  }
  const site = await db.conferenceSite.findFirstOrThrow({
    where: { conferenceId: id },
    select: { id: true },
  });
  return { id, siteId: site.id };
}

export function anOpinion(conferenceId: string, changes: Partial<OpinionInput> = {}): OpinionInput {
  return {
    ...{ conferenceId, moment: "before", channel: "slip", siteId: null, place: null },
    text: "Đề nghị bổ sung đèn chiếu sáng ở ngõ 52.",
    ...{ kind: "recommendation", topicId: "transport" },
    ...{ sourceOrganisation: null, receivedOn: null },
    ...{
      contributorName: null,
      contributorPhone: null,
      contributorAddress: null,
      contributorEmail: null,
    },
    submissionKey: randomUUID(),
    ...changes,
  };
}

export function record(actor: Actor, conferenceId: string, changes: Partial<OpinionInput> = {}) {
  return recordOpinion(actor, anOpinion(conferenceId, changes));
}

/** The types of the events of an opinion, in the order in which they happened. */
export async function eventsOf(opinionId: string): Promise<string[]> {
  const events = await db.auditEvent.findMany({
    where: { opinionId },
    select: { type: true },
    orderBy: { seq: "asc" },
  });
  return events.map(({ type }) => type);
}
