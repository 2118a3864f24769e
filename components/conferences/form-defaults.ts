import type { ConferenceKind, ExtraordinaryCause, SiteMode } from "@/lib/generated/prisma/enums";
import type { ConferenceRecord } from "@/lib/conferences/queries";
import { formatDayOf, formatTimeOf } from "@/lib/platform/dates";

/** A row of the form, everything as it is typed. */
export type SiteRow = {
  id: string;
  name: string;
  address: string;
  mode: SiteMode;
  link: string;
  capacity: string;
  deskOfficerId: string;
};

/** What the form of a conference shows before anything is typed. */
export type FormDefaults = {
  kind: ConferenceKind;
  cause?: ExtraordinaryCause;
  causeDetail?: string;
  theme?: string;
  title?: string;
  day?: string;
  startTime: string;
  endTime?: string;
  sites: SiteRow[];
  chairIds: string[];
  legalBasis?: string;
};

export const newConference: FormDefaults = {
  kind: "periodic",
  startTime: "08:00",
  sites: [],
  chairIds: [],
};

export function defaultsOf(conference: ConferenceRecord): FormDefaults {
  const { kind, cause, causeDetail, theme, title, legalBasis, startsAt, endsAt } = conference;
  return {
    kind,
    cause: cause ?? undefined,
    causeDetail: causeDetail ?? undefined,
    theme: theme ?? undefined,
    title,
    day: formatDayOf(startsAt),
    startTime: formatTimeOf(startsAt),
    endTime: endsAt ? formatTimeOf(endsAt) : undefined,
    sites: conference.sites.map(siteRowOf),
    chairIds: conference.chairs.map(({ holdingId }) => holdingId),
    legalBasis: legalBasis ?? undefined,
  };
}

export function siteRowOf(site: ConferenceRecord["sites"][number]): SiteRow {
  return {
    id: site.id,
    name: site.name,
    address: site.address ?? "",
    mode: site.mode,
    link: site.link ?? "",
    capacity: site.capacity === null ? "" : String(site.capacity),
    deskOfficerId: site.deskOfficerId ?? "",
  };
}
