import { randomUUID } from "node:crypto";
import { parseEvent } from "@/lib/audit/events";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { issueConclusion } from "@/lib/conclusions/issue-conclusion";
import { issueInput, type Charge } from "@/lib/conclusions/schema";
import { startConclusion } from "@/lib/conclusions/start-conclusion";
import { stateTerm } from "@/lib/conclusions/terms";
import { addItem, changeItem } from "@/lib/conclusions/write-item";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { instantAt } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import {
  conferenceDay,
  conferenceOf,
  during,
  holdingOf,
} from "@/tests/integration/conferences/scheduled";
import { anOpinion } from "@/tests/integration/opinions/desk";
import { world, type World } from "@/tests/support/world";

export const on = (day: string, time = "10:00") => instantAt(day, time);
export const afterwards = on("2026-03-13");

const course = ["planned", "announced", "inProgress", "held"] as const;

/** The cast, and a conference of phường Tây Hồ that was held with two opinions nobody has answered. */
export async function held() {
  const w = await world();
  const conference = await heldConference(w, conferenceDay);
  const opinions = [
    await opinionAt(w, conference.id, "Ngõ 264 Âu Cơ cứ mưa là ngập, đề nghị khơi thông cống."),
    await opinionAt(w, conference.id, "Đề nghị sớm cấp giấy chứng nhận cho 12 hộ."),
  ];
  await stateTerm(
    w.secretariat,
    { unitId: w.units.tayHo.id, name: "2025 - 2030", beginsOn: "2025-07-01" },
    during,
  );
  return { ...w, conference, opinions };
}

export type Held = Awaited<ReturnType<typeof held>>;

export async function heldConference(w: World, day: string) {
  const conference = await scheduleConference(
    w.secretariat,
    conferenceOf(w, { day, title: "Hội nghị đối thoại định kỳ năm 2026" }),
    on("2026-02-20"),
  );
  for (const [index, to] of course.entries()) {
    const at = to === "inProgress" || to === "held" ? on(day, "12:00") : on("2026-03-01");
    await advanceConference(
      w.secretariat,
      { conferenceId: conference.id, version: index + 1, to },
      at,
    );
  }
  return conference;
}

function opinionAt(w: World, conferenceId: string, text: string) {
  const raised = { moment: "at", channel: "spoken", topicId: "environment", text } as const;
  return recordOpinion(w.frontOfficer, anOpinion(conferenceId, raised), on(conferenceDay, "12:30"));
}

export async function drafted(w: Held) {
  const { id } = await startConclusion(
    w.secretariat,
    { conferenceId: w.conference.id, form: "party" },
    afterwards,
  );
  return { id, version: 1 };
}

/** All five answers to a clear charge. */
export function clearCharge(w: World, change: Partial<Charge> = {}): Omit<Charge, "sectionId"> {
  return {
    content: "Nạo vét cống ngõ 264 Âu Cơ",
    decision: null,
    leadOrganisationId: w.agency.id,
    supportingIds: [],
    responsibleId: holdingOf(w.agencyOfficer),
    dueOn: "2026-06-30",
    product: "Biên bản nghiệm thu",
    opinionIds: [],
    ...change,
  };
}

/** Makes every drafted item clear; returns the version of the draft after that. */
export async function clarify(w: World, conclusionId: string, change: Partial<Charge> = {}) {
  const items = await db.conclusionItem.findMany({
    where: { conclusionId },
    select: { id: true, sectionId: true, content: true, opinions: { select: { opinionId: true } } },
    orderBy: { position: "asc" },
  });
  for (const { id: itemId, sectionId, content, opinions } of items) {
    const version = await versionOf(conclusionId);
    const charge = clearCharge(w, {
      content,
      opinionIds: opinions.map(({ opinionId }) => opinionId),
      ...change,
    });
    await changeItem(
      w.secretariat,
      { conclusionId, version, itemId, sectionId, ...charge },
      afterwards,
    );
  }
  return versionOf(conclusionId);
}

export async function addClearItem(w: Held, conclusionId: string, change: Partial<Charge> = {}) {
  const { id: sectionId } = await db.conclusionSection.findFirstOrThrow({
    where: { conclusionId, kind: "group" },
    select: { id: true },
  });
  const version = await versionOf(conclusionId);
  const submissionKey = randomUUID();
  const charge = clearCharge(w, change);
  return addItem(
    w.secretariat,
    { conclusionId, version, sectionId, ...charge, submissionKey },
    afterwards,
  );
}

export async function versionOf(id: string): Promise<number> {
  const { version } = await db.conclusion.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  });
  return version;
}

export async function issue(w: Held, conclusionId: string, change: object = {}, now = afterwards) {
  const version = await versionOf(conclusionId);
  const input = issueInput.parse({
    conclusionId,
    version,
    number: "",
    day: "13/03/2026",
    ...change,
  });
  return issueConclusion(w.secretariat, input, now);
}

/** A notice of the conference with two clear items, issued on 13/03/2026 as number 01-TB/ĐU. */
export async function issued() {
  const w = await held();
  const { id } = await drafted(w);
  await clarify(w, id);
  const notice = await issue(w, id);
  const items = await db.conclusionItem.findMany({
    where: { conclusionId: id },
    select: { id: true, version: true },
    orderBy: { position: "asc" },
  });
  return { ...w, notice, items };
}

export type Issued = Awaited<ReturnType<typeof issued>>;

/** What the trail says of a notice or an item, the first event first. */
export async function eventsOf(subjectId: string) {
  const rows = await db.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } });
  return rows.map(({ type, data }) => parseEvent(type, data));
}
