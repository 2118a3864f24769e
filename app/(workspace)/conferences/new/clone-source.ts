import {
  type FormDefaults,
  newConference,
  siteRowOf,
} from "@/components/conferences/form-defaults";
import { type PresentChair, presentChairs } from "@/lib/conferences/present-chairs";
import { type ConferenceRecord, getConference } from "@/lib/conferences/queries";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, formatTimeOf } from "@/lib/platform/dates";

export type CloneSource = { conference: ConferenceRecord; chairs: PresentChair[] };

/** The conference named in the address as the one to copy; null where none is, or it may not be seen. */
export async function readCloneSource(
  actor: Actor,
  from: string | string[] | undefined,
): Promise<CloneSource | null> {
  if (typeof from !== "string") return null;
  const conference = await getConference(actor, from);
  if (!conference) return null;
  return { conference, chairs: await presentChairs(actor, conference.id, dayOf(new Date())) };
}

/** What a copy takes over: kind, hours, sites, legal basis, and whoever holds the chairs' posts today. */
export function defaultsOfClone(source: CloneSource | null): FormDefaults {
  if (!source) return newConference;
  const { kind, theme, legalBasis, startsAt, endsAt, sites } = source.conference;
  return {
    // Its cause belongs to an extraordinary conference and to no other.
    kind: kind === "extraordinary" ? "periodic" : kind,
    theme: theme ?? undefined,
    legalBasis: legalBasis ?? undefined,
    startTime: formatTimeOf(startsAt),
    endTime: endsAt ? formatTimeOf(endsAt) : undefined,
    sites: sites.map((site) => ({ ...siteRowOf(site), id: "" })),
    chairIds: source.chairs.flatMap(({ now }) => now?.holdingId ?? []),
  };
}
