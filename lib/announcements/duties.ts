import type {
  AnnouncedState,
  AnnouncementChannel,
  AnnouncementDuty,
  ConferenceStatus,
  UnitLevel,
  UnitType,
} from "@/lib/generated/prisma/enums";
import { heldStatuses } from "@/lib/conferences/rules";
import type { WorkCalendar } from "@/lib/deadlines/calendar";
import { dueDate } from "@/lib/deadlines/due-date";
import type { DeadlineRuleRow } from "@/lib/deadlines/queries";
import { isKnown, ruleOn } from "@/lib/deadlines/rules";
import type { Step } from "@/lib/deadlines/steps";
import { dayOf } from "@/lib/platform/dates";

/** The codes of the rules that set the two duties. */
export const ruleCodes = { notice: "R02", result: "R03" } as const;

/**
 * By which channels a duty must be done: the notice in the mass media; the result there, posted at
 * the office and sent to the heads of residential groups (Law 72/2025, as its deadlines).
 */
const requiredChannels: Record<"notice" | "result", readonly AnnouncementChannel[]> = {
  notice: ["massMedia"],
  result: ["massMedia", "office", "groupHeads"],
};

export type Evidence = {
  duty: AnnouncementDuty;
  channel: AnnouncementChannel;
  doneOn: Date;
  saidState: AnnouncedState;
  saidStartsAt: Date;
  saidPlaces: string;
  enteredAt: Date;
};

export type AnnouncedConference = {
  status: ConferenceStatus;
  startsAt: Date;
  sites: { name: string }[];
  unit: { level: UnitLevel; type: UnitType };
  announcements: Evidence[];
};

export type DutyState = "done" | "late" | "missing" | "due" | "coming";

export type ChannelDuty = { channel: AnnouncementChannel; state: DutyState; doneOn: Date | null };

export type Duty = {
  duty: "notice" | "result";
  source: string;
  due: Date;
  steps: Step[];
  channels: ChannelDuty[];
  /** The gravest of its channels. */
  state: DutyState;
};

type Law = { rules: DeadlineRuleRow[]; calendar: WorkCalendar };

/** What a conference owes the public by the rules in force on its day; nothing where none applies. */
export function dutiesOf(conference: AnnouncedConference, law: Law, today: Date): Duty[] {
  if (conference.status === "cancelled" || conference.status === "postponed") return [];
  return (["notice", "result"] as const).flatMap((duty) => {
    const found = deadlineOf(duty, conference, law);
    if (!found) return [];
    const isOwed = duty === "notice" || heldStatuses.includes(conference.status);
    const channels = requiredChannels[duty].map((channel): ChannelDuty => {
      const doneOn = firstDone(conference, duty, channel);
      const state = isOwed ? stateOf(doneOn, found.limit, today) : "coming";
      return { channel, doneOn, state };
    });
    const { due, steps, source } = found;
    return [{ duty, due, steps, source, channels, state: gravest(channels) }];
  });
}

function deadlineOf(
  duty: "notice" | "result",
  { startsAt, unit }: AnnouncedConference,
  { rules, calendar }: Law,
) {
  const day = dayOf(startsAt);
  const ofCode = rules.filter(({ code }) => code === ruleCodes[duty]);
  const rule = ruleOn(ofCode, day, unit);
  if (!rule || !isKnown(rule) || rule.unit === "workingHours") return null;
  const terms = { unit: rule.unit, amount: rule.amount, direction: rule.direction };
  const { due, limit, steps } = dueDate(terms, day, calendar);
  return due && limit ? { due, limit, steps, source: rule.source } : null;
}

/** Only what named the day of the conference counts: who was told another day was not told this one. */
function firstDone(
  { announcements, startsAt }: AnnouncedConference,
  duty: "notice" | "result",
  channel: AnnouncementChannel,
): Date | null {
  const days = announcements
    .filter((one) => one.channel === channel && countsFor(one, duty, startsAt))
    .map(({ doneOn }) => doneOn.getTime());
  return days.length > 0 ? new Date(Math.min(...days)) : null;
}

function countsFor(one: Evidence, duty: "notice" | "result", startsAt: Date): boolean {
  if (duty === "result") return one.duty === "result";
  const saysDay = one.saidState === "takesPlace" && isSameDay(one.saidStartsAt, startsAt);
  return one.duty !== "result" && saysDay;
}

function isSameDay(one: Date, other: Date): boolean {
  return dayOf(one).getTime() === dayOf(other).getTime();
}

function stateOf(doneOn: Date | null, limit: Date, today: Date): DutyState {
  if (doneOn) return doneOn <= limit ? "done" : "late";
  return today <= limit ? "due" : "missing";
}

const gravity: DutyState[] = ["missing", "late", "due", "coming", "done"];

function gravest(channels: ChannelDuty[]): DutyState {
  return gravity.find((state) => channels.some((one) => one.state === state)) ?? "done";
}

/** What is true of a conference now, in the terms in which the public is told. */
export function saidNow(conference: Pick<AnnouncedConference, "status" | "startsAt" | "sites">) {
  const { status, startsAt, sites } = conference;
  const aside = status === "postponed" || status === "cancelled" ? status : null;
  return {
    saidState: aside ?? ("takesPlace" as const),
    saidStartsAt: startsAt,
    saidPlaces: sites.map(({ name }) => name).join("; "),
  };
}

/**
 * The channels whose latest word on a coming conference is no longer true: each must be told again.
 * What was held is history. The public page tells the truth by itself and needs no correction.
 */
export function channelsToCorrect(conference: AnnouncedConference): AnnouncementChannel[] {
  if (heldStatuses.includes(conference.status) || conference.status === "inProgress") return [];
  const now = saidNow(conference);
  const latest = new Map<AnnouncementChannel, Evidence>();
  for (const one of [...conference.announcements].sort(
    (a, b) => a.enteredAt.getTime() - b.enteredAt.getTime(),
  )) {
    if (one.duty !== "result") latest.set(one.channel, one);
  }
  return [...latest.values()]
    .filter(({ channel }) => channel !== "publicPage")
    .filter((said) => !saysTheSame(said, now))
    .map(({ channel }) => channel);
}

function saysTheSame(said: Evidence, now: ReturnType<typeof saidNow>): boolean {
  if (said.saidState !== now.saidState) return false;
  // Of what does not take place, day and place no longer matter.
  if (now.saidState !== "takesPlace") return true;
  const isSameTime = said.saidStartsAt.getTime() === now.saidStartsAt.getTime();
  return isSameTime && said.saidPlaces === now.saidPlaces;
}
