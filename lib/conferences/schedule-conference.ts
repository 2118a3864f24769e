import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { formatDay, instantAt, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { nextNumber } from "@/lib/platform/number-series";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { findUnit } from "@/lib/units/queries";
import { boundaryNamed, whyUnitCannotAct, type Period } from "@/lib/units/rules";
import { bookConference } from "./book-conference";
import { refuseDeskOfficers } from "./desk-officers";
import { siteFacts } from "./place-sites";
import { mayScheduleConference } from "./policy";
import type { ConferenceFacts, ConferenceInput } from "./schema";
import { seatChairs } from "./seat-chairs";
import { suggestTitle } from "./suggest-title";

/** Days that have passed are allowed: conferences of earlier years are entered after the fact. */
export function scheduleConference(actor: Actor, input: ConferenceInput, now = new Date()) {
  return transaction(async (tx) => {
    const { id, code } = await scheduleWithin(tx, actor, input, now);
    return { id, code };
  });
}

/** The same as a part of something larger, such as copying a whole conference. */
export async function scheduleWithin(tx: Tx, actor: Actor, input: ConferenceInput, now: Date) {
  const unit = await lockUnit(tx, actor, input.unitId);
  refuseUnless(mayScheduleConference(actor, unit));
  const day = plainDate(input.day);
  refuseDayOutsideUnit(unit, day);
  const id = newId();
  const earlier = await earlierSubmission(tx, actor, input, id);
  if (earlier) {
    const made = await tx.conference.findUniqueOrThrow({
      where: { id: earlier },
      select: { id: true, code: true },
    });
    return { ...made, isNew: false };
  }
  await refuseDeskOfficers(tx, input.sites, { unitId: unit.id, now });
  const seats = await seatChairs(tx, input.chairIds, { unitId: unit.id, day });
  const code = await nextCode(tx, unit, day.getUTCFullYear());
  const { startsAt } = await tx.conference.create({
    data: {
      id,
      code,
      unitId: unit.id,
      ...factsOf(input, unit),
      createdAt: now,
      sites: { create: input.sites.map((site, position) => ({ ...siteFacts(site), position })) },
      chairs: { create: seats.map((seat, position) => ({ ...seat, position })) },
    },
    select: { startsAt: true },
  });
  await bookConference(tx, actor, id, now);
  await recordEvent(
    tx,
    actor,
    {
      type: "conference.scheduled",
      subjectId: id,
      unitId: unit.id,
      conferenceId: id,
      code,
      startsAt: startsAt.toISOString(),
    },
    now,
  );
  return { id, code, isNew: true };
}

/** TH-2026-HN01: the sign of the unit, the year of the conference, its number in that year. */
async function nextCode(tx: Tx, unit: { id: string; symbol: string }, year: number) {
  const number = await nextNumber(tx, unit.id, "conference", year);
  return `${unit.symbol}-${year}-HN${String(number).padStart(2, "0")}`;
}

/** The columns that the form's facts fill. */
export function factsOf(facts: ConferenceFacts, unit: { fullName: string }) {
  const { kind, cause, causeDetail, theme, legalBasis, day, startTime, endTime } = facts;
  return {
    kind,
    cause,
    causeDetail,
    theme,
    legalBasis,
    title: facts.title ?? suggestTitle(facts, unit),
    startsAt: instantAt(day, startTime),
    endsAt: endTime === null ? null : instantAt(day, endTime),
  };
}

/** A unit holds conferences from its first to its last day, both included. */
export function refuseDayOutsideUnit(unit: Period, day: Date) {
  const reason = whyUnitCannotAct(unit, day);
  if (reason) refuse(reason, { day: formatDay(boundaryNamed(unit, reason)) }, "day");
}

async function lockUnit(tx: Tx, actor: Actor, unitId: string) {
  refuseUnless(seesUnit(actor, unitId), "not-found");
  // A unit must not end while a conference of a later day is being written.
  await tx.$queryRaw`SELECT id FROM unit WHERE id = ${unitId}::uuid FOR SHARE`;
  return found(await findUnit(tx, unitId));
}
