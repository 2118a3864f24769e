import type { Address } from "@/lib/opinions/filters";
import { type Repeating, repeatingIn, repeatingQuery } from "@/lib/opinions/repeating";
import { channels, isKindApart, type Channel, type OpinionKind } from "@/lib/opinions/vocabulary";

export type DeskRepeating = Repeating & { channel: Channel; siteId: string | null };

/** The desk of a conference, with what repeats and the code of what was just saved. */
export function deskAddress(
  desk: DeskRepeating & { conferenceId: string; saved?: string },
): string {
  const { conferenceId, channel, siteId, saved } = desk;
  const query = new URLSearchParams({
    ...{ conference: conferenceId, channel },
    ...repeatingQuery(desk),
  });
  if (siteId) query.set("site", siteId);
  if (saved) query.set("saved", saved);
  return `/opinions/new?${query}`;
}

type Conference = { status: string; sites: { id: string }[] };

/** What the address repeats; else what is likely while the conference stands as it does. */
export function deskRepeatingIn(address: Address, conference: Conference): DeskRepeating {
  const of = (name: string) => [address[name]].flat()[0];
  const repeating = repeatingIn(address, conference);
  const usual: Channel = repeating.moment === "at" ? "spoken" : "frontSystem";
  return {
    ...repeating,
    channel: channels.find((known) => known === of("channel")) ?? usual,
    siteId: conference.sites.find(({ id }) => id === of("site"))?.id ?? null,
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
