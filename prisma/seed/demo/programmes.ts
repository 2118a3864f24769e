import { db } from "@/lib/platform/db";
import { changeProgrammeItem } from "@/lib/programmes/change-item";
import { judgeProgrammeItem } from "@/lib/programmes/judge-item";
import { saveTemplate } from "@/lib/programmes/save-template";
import type { StandardProgramme } from "@/lib/programmes/standard-programmes";
import { startProgramme } from "@/lib/programmes/start-programme";
import { dayAfter, moment, officeDay } from "./clock";
import type { DemoConference } from "./conferences";

/** A standard programme, with other words, minutes or presenters (by key) for some of its items. */
export type DemoProgramme = {
  from: StandardProgramme;
  changes?: Record<string, { title?: string; minutes?: number; by?: string }>;
  /** Titles of what the session did not finish. */
  unfinished?: string[];
  /** The name under which the unit keeps it for its next conferences. */
  keptAs?: string;
};

export async function giveProgramme(conference: DemoConference, given: DemoProgramme) {
  const { cast, by, day, id: conferenceId } = conference;
  const now = moment(`${officeDay(dayAfter(day, -28))} 10:15`);
  const actor = await cast.actor(by, now);
  await startProgramme(actor, { conferenceId, version: 1, template: given.from }, now);
  for (const [title, change] of Object.entries(given.changes ?? {})) {
    const { version, item } = await find(conferenceId, title);
    const { id: itemId, presenterHoldingId, presenterName, ...facts } = item;
    const presenter = change.by
      ? { presenterHoldingId: cast.holding(change.by), presenterText: null }
      : { presenterHoldingId, presenterText: presenterHoldingId ? null : presenterName };
    const { by: _key, ...words } = change;
    const input = { conferenceId, version, itemId, ...facts, ...presenter, ...words };
    await changeProgrammeItem(actor, input, now);
  }
  if (given.keptAs) await saveTemplate(actor, { conferenceId, name: given.keptAs }, now);
}

/** What the secretariat notes in the evening after the session. */
export async function leaveUnfinished(conference: DemoConference, { unfinished }: DemoProgramme) {
  const { cast, by, day, id: conferenceId } = conference;
  const now = moment(`${day} 17:30`);
  for (const title of unfinished ?? []) {
    const { version, item } = await find(conferenceId, title);
    const mark = { itemId: item.id, isUnfinished: true };
    await judgeProgrammeItem(await cast.actor(by, now), { conferenceId, version, mark }, now);
  }
}

async function find(conferenceId: string, title: string) {
  const { version, items } = await db.programme.findUniqueOrThrow({
    where: { conferenceId },
    select: {
      version: true,
      items: {
        where: { title },
        select: {
          id: true,
          kind: true,
          title: true,
          minutes: true,
          isInternal: true,
          presenterHoldingId: true,
          presenterName: true,
        },
      },
    },
  });
  const [item] = items;
  if (!item) throw new Error(`no programme item "${title}"`);
  return { version, item };
}
