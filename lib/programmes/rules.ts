import type { ConferenceStatus, ProgrammeItemKind } from "@/lib/generated/prisma/enums";
import { addDays, dayOf, instantAt, isoDay } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";
import { blocksOf } from "./arrange";

type Timed = { minutes: number; isNested: boolean };

/**
 * When each item begins and ends if all keep their time. Nested items run inside the time of the
 * item they belong to; where they need more than it has, it lasts as long as they do.
 */
export function runningTimes<T extends Timed>(items: T[], startsAt: Date) {
  let clock = startsAt;
  return blocksOf(items).flatMap(({ head, nested }) => {
    const begin = clock;
    clock = after(begin, minutesOfBlock(head, nested));
    let inner = begin;
    return [
      { ...head, startsAt: begin, endsAt: clock },
      ...nested.map((item) => {
        const from = inner;
        inner = after(from, item.minutes);
        return { ...item, startsAt: from, endsAt: inner };
      }),
    ];
  });
}

export function totalMinutes(items: Timed[]): number {
  return blocksOf(items).reduce((sum, { head, nested }) => sum + minutesOfBlock(head, nested), 0);
}

/** By how many minutes the programme runs past the end of its conference; 0 where it fits or none is set. */
export function minutesOver(
  items: Timed[],
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date | null },
): number {
  if (!endsAt) return 0;
  return Math.max(0, (after(startsAt, totalMinutes(items)).getTime() - endsAt.getTime()) / 60_000);
}

/** A conference begins and ends on one day of the calendar in Vietnam. */
export function whyProgrammeIsTooLong(items: Timed[], startsAt: Date): RefusalCode | null {
  const midnight = instantAt(isoDay(addDays(dayOf(startsAt), 1)), "00:00");
  return after(startsAt, totalMinutes(items)) > midnight ? "programme-longer-than-day" : null;
}

const editable: ConferenceStatus[] = ["draft", "planned", "announced", "inProgress"];
const judged: ConferenceStatus[] = ["held", "concluded", "resultPublished"];

/** The programme can be changed until the session ends; afterwards it says what was done. */
export function whyProgrammeIsFixed({ status }: { status: ConferenceStatus }): RefusalCode | null {
  return editable.includes(status) ? null : "programme-fixed";
}

/** Only who sat through the session can say what was left unfinished. */
export function whyItemCannotBeJudged(conference: {
  status: ConferenceStatus;
}): RefusalCode | null {
  return judged.includes(conference.status) ? null : "session-not-over";
}

type Unfinished = {
  unfinishedSince: Date | null;
  isDismissed: boolean;
  isCarried: boolean;
  startsAt: Date;
  unitId: string;
};

/** An unfinished item goes to a later conference of the same unit, once. */
export function whyItemIsNotProposed(
  item: Unfinished,
  to: { startsAt: Date; unitId: string },
): RefusalCode | null {
  if (item.unitId !== to.unitId || item.startsAt >= to.startsAt) return "not-found";
  const isOpen = item.unfinishedSince !== null && !item.isDismissed && !item.isCarried;
  return isOpen ? null : "item-already-decided";
}

/** Where an item of an earlier conference joins the line: before the conclusion, else at the end. */
export function placeOfCarried(items: { kind: ProgrammeItemKind; isNested: boolean }[]): number {
  const conclusion = items.findIndex(({ kind, isNested }) => kind === "conclusion" && !isNested);
  return conclusion < 0 ? items.length : conclusion;
}

function minutesOfBlock(head: Timed, nested: Timed[]): number {
  return Math.max(
    head.minutes,
    nested.reduce((sum, { minutes }) => sum + minutes, 0),
  );
}

function after(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
