import type { Address } from "@/lib/opinions/filters";
import { likelyMoment } from "@/lib/opinions/rules";
import {
  channels,
  isKindApart,
  moments,
  type Channel,
  type Moment,
  type OpinionKind,
} from "@/lib/opinions/vocabulary";

export type Repeating = {
  moment: Moment;
  channel: Channel;
  siteId: string | null;
  sourceOrganisation: string | null;
  topicId: string | null;
};

/** The desk of a conference, with what repeats and the code of what was just saved. */
export function deskAddress(desk: Repeating & { conferenceId: string; saved?: string }): string {
  const { conferenceId, moment, channel, siteId, sourceOrganisation, topicId, saved } = desk;
  const query = new URLSearchParams({ conference: conferenceId, moment, channel });
  if (siteId) query.set("site", siteId);
  if (sourceOrganisation) query.set("through", sourceOrganisation);
  if (topicId) query.set("topic", topicId);
  if (saved) query.set("saved", saved);
  return `/opinions/new?${query}`;
}

type Conference = { status: string; sites: { id: string }[] };

/** What the address repeats; else what is likely while the conference stands as it does. */
export function repeatingIn(address: Address, conference: Conference): Repeating {
  const of = (name: string) => [address[name]].flat()[0];
  const moment = moments.find((known) => known === of("moment")) ?? likelyMoment(conference);
  const usual: Channel = moment === "at" ? "spoken" : "frontSystem";
  return {
    moment,
    channel: channels.find((known) => known === of("channel")) ?? usual,
    siteId: conference.sites.find(({ id }) => id === of("site"))?.id ?? null,
    sourceOrganisation: of("through")?.slice(0, 200) ?? null,
    topicId: of("topic")?.slice(0, 60) ?? null,
  };
}

/** The code of what was just taken back, as far as it can be a code. */
export function undoneIn(address: Address): string | null {
  const [given] = [address.undone].flat();
  return given && /^[A-Z0-9-]{1,40}$/.test(given) ? given : null;
}

/** Where to read what was just logged: what has a procedure of its own stands apart. */
export function pageOfEntry({ kind }: { kind: OpinionKind }, code: string): string {
  return isKindApart(kind) ? `/opinions/redirected/${code}` : `/opinions/${code}`;
}
