import { concludeConference } from "@/lib/conclusions/conclude-conference";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { scheduleConference } from "@/lib/conferences/schedule-conference";
import type { ConferenceAdvance, ConferenceInput } from "@/lib/conferences/schema";
import { addHours } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { tellPublic } from "./announcements";
import type { Cast } from "./cast";
import { dayAfter, demoToday, moment, officeDay } from "./clock";

type Status = ConferenceAdvance["to"];

export type NewConference = {
  day: string;
  start?: string;
  end?: string;
  kind?: ConferenceInput["kind"];
  cause?: ConferenceInput["cause"];
  causeDetail?: string;
  theme?: string;
  title?: string;
  legalBasis: string;
  sites: ConferenceInput["sites"];
  /** Keys of the people who preside. */
  chairs: string[];
  /** Who of the secretariat keeps the record. */
  by?: string;
  /** When it was put on the calendar; a month before where nothing is said. */
  scheduledOn?: string;
};

export type DemoConference = {
  id: string;
  code: string;
  cast: Cast;
  by: string;
  day: string;
  start: string;
  siteIds: string[];
  version: number;
};

export async function schedule(cast: Cast, given: NewConference): Promise<DemoConference> {
  const { day, start = "08:30", by = "office" } = given;
  const now = moment(`${given.scheduledOn ?? officeDay(dayAfter(day, -30))} 09:00`);
  const input: ConferenceInput = {
    unitId: cast.unit.id,
    kind: given.kind ?? "periodic",
    cause: given.cause ?? null,
    causeDetail: given.causeDetail ?? null,
    theme: given.theme ?? null,
    title: given.title ?? null,
    day,
    startTime: start,
    endTime: given.end ?? null,
    sites: given.sites,
    chairIds: given.chairs.map((key) => cast.holding(key)),
    legalBasis: given.legalBasis,
    submissionKey: newSubmissionKey(),
  };
  const { id, code } = await scheduleConference(await cast.actor(by, now), input, now);
  const sites = await db.conferenceSite.findMany({
    where: { conferenceId: id },
    select: { id: true },
    orderBy: { position: "asc" },
  });
  return { id, code, cast, by, day, start, siteIds: sites.map((site) => site.id), version: 1 };
}

const course: Status[] = [
  "planned",
  "announced",
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
  "closed",
];

/** When each step is usually taken: announced a week ahead, the result public within ten days. */
function usualTime({ day, start }: DemoConference, to: Status): Date {
  const opening = moment(`${day} ${start}`);
  const times: Record<Status, () => Date> = {
    planned: () => moment(`${officeDay(dayAfter(day, -27))} 14:00`),
    announced: () => moment(`${dayAfter(day, -8)} 10:00`),
    inProgress: () => opening,
    held: () => addHours(opening, 3),
    concluded: () => moment(`${officeDay(dayAfter(day, 5))} 15:00`),
    resultPublished: () => moment(`${officeDay(dayAfter(day, 8))} 09:30`),
    closed: () => moment(`${officeDay(dayAfter(day, 60))} 10:30`),
  };
  return times[to]();
}

/** Takes a conference step by step to where the story needs it. */
export async function advance(
  conference: DemoConference,
  until: Status,
  from?: Status,
): Promise<void> {
  const start = from ? course.indexOf(from) + 1 : 0;
  for (const to of course.slice(start, course.indexOf(until) + 1)) {
    const now = usualTime(conference, to);
    const actor = await conference.cast.actor(conference.by, now);
    const { id: conferenceId, version } = conference;
    // Of conferences long past no more is kept than that they were concluded: their notices are not.
    await (to === "concluded"
      ? transaction((tx) => concludeConference(tx, actor, conferenceId, now))
      : advanceConference(actor, { conferenceId, version, to }, now));
    conference.version += 1;
    if (to === "announced") await tellPublic(conference, "notice");
    if (to === "resultPublished") await tellPublic(conference, "result");
  }
}

/** Takes a conference of this year as far as it has come by the demo's day. */
export async function advanceUntilToday(conference: DemoConference, from?: Status): Promise<void> {
  const today = moment(`${demoToday} 00:00`);
  const reached = course.filter((to) => usualTime(conference, to) < today).at(-1);
  if (reached) await advance(conference, reached, from);
}

/** A conference of which nothing is kept but that it was held, when, where and under whom. */
export async function holdConference(cast: Cast, given: NewConference, until: Status = "closed") {
  const conference = await schedule(cast, given);
  await advance(conference, until);
  return conference;
}
