import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { formatTimeOf, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { bookConference } from "./book-conference";
import { refuseDeskOfficers } from "./desk-officers";
import { lockConference, type LockedConference } from "./lock-conference";
import { keptPlaces, placeSites, placesOf, siteFacts } from "./place-sites";
import { causeOf, nothingAlongside, type PlanChange } from "./plan-change";
import { statusAfterMove, whyCannotChange, whyFactsAreRefused } from "./rules";
import { factsOf, refuseDayOutsideUnit } from "./schedule-conference";
import type { ConferenceChange } from "./schema";
import { replaceChairs, seatChairs, type Seat } from "./seat-chairs";
import { takeStep } from "./take-step";

/** Saving what is there already changes nothing and leaves no trace. */
export function changeConference(
  actor: Actor,
  input: ConferenceChange,
  now = new Date(),
  alongside = nothingAlongside,
) {
  return transaction(async (tx) => {
    const before = await lockConference(tx, actor, input);
    refuse(whyCannotChange(before));
    const place = { unitId: before.unitId, day: plainDate(input.day) };
    refuseDayOutsideUnit(before.unit, place.day);
    await refuseDeskOfficers(tx, input.sites, { ...place, now, before: before.sites });
    const seats = keepNames(before.chairs, await seatChairs(tx, input.chairIds, place));
    const facts = factsOf(input, before.unit);
    const moved = facts.startsAt.getTime() !== before.startsAt.getTime();
    const status = moved ? statusAfterMove(before.status) : before.status;
    refuseFacts({ ...facts, status }, input, now);
    const fields = changedFields(
      {
        ...before,
        endTime: before.endsAt && formatTimeOf(before.endsAt),
        sites: before.sites.map(comparedSite),
      },
      { ...input, title: facts.title, chairs: seats, sites: input.sites.map(comparedSite) },
    );
    const { id } = before;
    if (fields.length === 0 && !moved) return { id };

    await placeSites(tx, before, input.sites);
    await replaceChairs(tx, id, seats);
    if (status !== before.status) await takeStep(tx, actor, before, { to: status, now });
    await tx.conference.update({
      where: { id },
      data: { ...facts, status, version: { increment: 1 } },
      select: { id: true },
    });
    await bookConference(tx, actor, id, now);
    const change = planChange(before, { ...input, startsAt: facts.startsAt });
    if (change) await alongside(tx, change, now);
    const { startsAt } = facts;
    await recordChange(tx, actor, before, { fields, startsAt, sites: input.sites }, now);
    return { id };
  });
}

/** Another time, with its places; else other places; null where neither has changed. */
function planChange(
  before: LockedConference,
  { startsAt, sites }: Pick<ConferenceChange, "sites"> & { startsAt: Date },
): PlanChange | null {
  const said = { conference: before, reason: null, startsAt };
  if (startsAt.getTime() !== before.startsAt.getTime()) {
    return { kind: "moved", cause: causeOf("moved", before), ...said };
  }
  const keptSiteIds = keptPlaces(before.sites, sites);
  if (keptSiteIds.length === before.sites.length && before.sites.length === sites.length) {
    return null;
  }
  return { kind: "relocated", cause: causeOf("relocated", before), ...said, keptSiteIds };
}

type Changes = { fields: string[]; startsAt: Date; sites: ConferenceChange["sites"] };

async function recordChange(
  tx: Tx,
  actor: Actor,
  { id, unitId, ...before }: LockedConference,
  { fields, startsAt, sites }: Changes,
  now: Date,
) {
  const subject = { subjectId: id, unitId, conferenceId: id };
  if (fields.length > 0) {
    await recordEvent(tx, actor, { type: "conference.changed", ...subject, fields }, now);
  }
  const times = { from: before.startsAt.toISOString(), to: startsAt.toISOString() };
  if (times.from !== times.to) {
    await recordEvent(tx, actor, { type: "conference.moved", ...subject, ...times }, now);
  }
  const places = { from: placesOf(before.sites).join("; "), to: placesOf(sites).join("; ") };
  if (places.from !== places.to) {
    await recordEvent(tx, actor, { type: "conference.relocated", ...subject, ...places }, now);
  }
}

function refuseFacts(
  changed: Pick<LockedConference, "status" | "startsAt">,
  input: ConferenceChange,
  now: Date,
) {
  const counts = { siteCount: input.sites.length, chairCount: input.chairIds.length };
  const reason = whyFactsAreRefused({ ...changed, ...counts }, now);
  refuse(reason, {}, reason === "conference-not-complete" ? missingField(counts) : "day");
}

function missingField({ siteCount }: { siteCount: number }): string {
  return siteCount === 0 ? "sites.0.name" : "chairIds";
}

// Who sat there before keeps the name and title of then.
function keepNames(before: Seat[], seats: Seat[]): Seat[] {
  return seats.map((seat) => before.find((old) => old.holdingId === seat.holdingId) ?? seat);
}

const compared = [
  "kind",
  "cause",
  "causeDetail",
  "theme",
  "title",
  "endTime",
  "legalBasis",
  "sites",
  "chairs",
] as const;

function comparedSite({ id, ...site }: ConferenceChange["sites"][number]) {
  return { id, ...siteFacts(site) };
}

type Compared = Record<(typeof compared)[number], unknown>;

function changedFields(before: Compared, after: Compared): string[] {
  return compared.filter((field) => asText(before[field]) !== asText(after[field]));
}

function asText(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(value.map((row: object) => Object.entries(row).sort()));
}
