import { parseEvent } from "@/lib/audit/events";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceInput } from "@/lib/conferences/schema";
import { db } from "@/lib/platform/db";
import type { ProgrammeItemInput } from "@/lib/programmes/schema";
import { startProgramme } from "@/lib/programmes/start-programme";
import { conferenceOf, during, today } from "@/tests/integration/conferences/scheduled";
import { world, type World } from "@/tests/support/world";

/** The cast and a conference of phường Tây Hồ with the ward's standard programme. */
export async function programmed() {
  const w = await world();
  const conferenceId = await anotherConference(w);
  await startProgramme(w.secretariat, { conferenceId, version: 1, template: "ward" }, today);
  return { ...w, conferenceId };
}

export type Programmed = Awaited<ReturnType<typeof programmed>>;

export async function anotherConference(w: World, change: Partial<ConferenceInput> = {}) {
  return (await scheduleConference(w.secretariat, conferenceOf(w, change), today)).id;
}

/** Takes the conference to the end of its session. */
export async function hold({ secretariat }: World, conferenceId: string) {
  for (const to of ["planned", "announced", "inProgress", "held"] as const) {
    const { version } = await db.conference.findUniqueOrThrow({
      where: { id: conferenceId },
      select: { version: true },
    });
    await advanceConference(secretariat, { conferenceId, version, to }, during);
  }
}

export function readProgramme(conferenceId: string) {
  return db.programme.findUniqueOrThrow({
    where: { conferenceId },
    include: { items: { orderBy: { position: "asc" } } },
  });
}

/** The line as it stands: titles in order, nested ones in brackets. */
export async function lineOf(conferenceId: string): Promise<string[]> {
  const { items } = await readProgramme(conferenceId);
  return items.map(({ title, isNested }) => (isNested ? `(${title})` : title));
}

export async function itemNamed(conferenceId: string, title: string) {
  const { version, items } = await readProgramme(conferenceId);
  const item = items.find((one) => one.title === title);
  if (!item) throw new Error(`no item "${title}"`);
  return { conferenceId, version, itemId: item.id, item };
}

export function itemOf(
  conferenceId: string,
  version: number,
  change: Partial<ProgrammeItemInput> = {},
): ProgrammeItemInput {
  return {
    conferenceId,
    version,
    kind: "other",
    title: "Văn nghệ chào mừng",
    minutes: 10,
    presenterHoldingId: null,
    presenterText: null,
    isInternal: false,
    isNested: false,
    ...change,
  };
}

/** What the trail says of a programme, the first event first. */
export async function eventsOfProgramme(conferenceId: string) {
  const { id } = await readProgramme(conferenceId);
  const rows = await db.auditEvent.findMany({
    where: { subjectId: id },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type, data }) => parseEvent(type, data));
}
