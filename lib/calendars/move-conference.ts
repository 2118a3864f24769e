import { onlyIfUntold } from "@/lib/announcements/once-confirmed";
import { changeConference } from "@/lib/conferences/change-conference";
import { type ConferenceRecord, getConference } from "@/lib/conferences/queries";
import type { ConferenceFacts } from "@/lib/conferences/schema";
import { suggestTitle } from "@/lib/conferences/suggest-title";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatTimeOf, instantAt, isoDay } from "@/lib/platform/dates";
import { found, refuse } from "@/lib/refusals";
import { whyCannotMove } from "./rules";
import type { ConferenceMove } from "./schema";

/**
 * Puts a conference on another day at the same hours; everything else stays. It is the change of
 * conferences with one fact changed, so it is refused and told like that one, and what was read
 * here cannot have changed meanwhile: the version says so. Where others were told the old day, its
 * own page shows first what another brings.
 */
export async function moveConference(actor: Actor, input: ConferenceMove, now = new Date()) {
  const { conferenceId, version, day } = input;
  const conference = found(await getConference(actor, conferenceId));
  const facts = factsOn(conference, day);
  if (conference.version === version) {
    refuse(whyCannotMove(conference));
    const isPast = instantAt(day, facts.startTime) <= now;
    refuse(isPast ? "conference-in-the-past" : null, {}, "day");
  }
  await changeConference(actor, { conferenceId, version, ...facts }, now, onlyIfUntold(actor));
  return { id: conferenceId, from: isoDay(dayOf(conference.startsAt)) };
}

function factsOn(conference: ConferenceRecord, day: string): ConferenceFacts {
  const { kind, cause, causeDetail, theme, title, legalBasis, startsAt, endsAt } = conference;
  const before = { kind, theme, day: isoDay(dayOf(startsAt)) };
  return {
    ...{ kind, cause, causeDetail, theme, legalBasis, day },
    // The customary title of an extraordinary conference names its day; a title of its own stays.
    title: title === suggestTitle(before, conference.unit) ? null : title,
    startTime: formatTimeOf(startsAt),
    endTime: endsAt && formatTimeOf(endsAt),
    sites: conference.sites,
    chairIds: conference.chairs.map(({ holdingId }) => holdingId),
  };
}
