import { z } from "zod";
import {
  choice,
  day,
  optionalChoice,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  optionalTimeOfDay,
  paragraphs,
  recordId,
  submissionKey,
  timeOfDay,
  version,
} from "@/lib/platform/fields";

export const conferenceKinds = ["periodic", "extraordinary", "thematic"] as const;

/** Why an extraordinary conference is called: the three causes of the rules, or voters asked for it. */
export const extraordinaryCauses = [
  "grievance",
  "unsettledCase",
  "keyAreaOrField",
  "voterRequest",
] as const;

export const siteModes = ["inPerson", "online"] as const;

export const conferenceStatuses = [
  "draft",
  "planned",
  "announced",
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
  "closed",
  "postponed",
  "cancelled",
] as const;

export const advancedStatuses = [
  "planned",
  "announced",
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
  "closed",
] as const;

const mostSites = 12;
const mostChairs = 12;

const mostSeats = 100_000;

/** How many a place holds; empty while nobody knows. */
const capacity = optionalLine(12).transform((typed, context) => {
  if (typed === null) return null;
  const seats = Number(typed.replace(/[.\s]/g, ""));
  if (Number.isInteger(seats) && seats >= 1 && seats <= mostSeats) return seats;
  context.addIssue({ code: "custom", message: "capacity" });
  return z.NEVER;
});

const link = optionalLine(500).refine((typed) => typed === null || isWebAddress(typed), {
  error: "webAddress",
});

function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol);
}

/** A row of the form that was left empty is no site. */
const siteRow = z
  .object({
    id: optionalRecordId().optional(),
    name: optionalLine(200),
    address: optionalLine(300),
    mode: z.preprocess((given) => given || "inPerson", choice(siteModes)),
    link: link.optional(),
    capacity: capacity.optional(),
    /** The person who logs what is said at that site. */
    deskOfficerId: optionalRecordId().optional(),
  })
  .transform(({ name, ...site }, context) => {
    if (name !== null) return { name, ...site };
    if (!site.address && !site.link && !site.capacity && !site.deskOfficerId) return null;
    context.addIssue({ code: "custom", path: ["name"], message: "required" });
    return z.NEVER;
  });

const sites = z
  .array(siteRow, { error: "text" })
  .max(mostSites, "text")
  .transform((rows) => rows.filter((row) => row !== null));

/** One ticked box arrives as a single value, none as nothing. */
const chairIds = z.preprocess(
  (given) => [...new Set([given ?? []].flat())],
  z.array(recordId()).max(mostChairs, "text"),
);

const facts = {
  kind: choice(conferenceKinds),
  cause: optionalChoice(extraordinaryCauses),
  causeDetail: optionalParagraphs(2_000),
  theme: optionalLine(200),
  /** Left empty, the conference gets the customary title of its kind. */
  title: optionalLine(500),
  day: day(),
  startTime: timeOfDay(),
  endTime: optionalTimeOfDay(),
  sites,
  chairIds,
  legalBasis: optionalLine(1_000),
};

type Facts = z.output<z.ZodObject<typeof facts>>;

// Judged even where other fields are wrong, so that one attempt shows every fault.
const always = {
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null,
};

/** The fields fit each other; what belongs to another kind is dropped, so that the form may show every field. */
function coherent<T extends Facts>(shape: z.ZodType<T>) {
  return shape
    .refine(({ kind, cause }) => kind !== "extraordinary" || cause != null, {
      path: ["cause"],
      error: "causeRequired",
      ...always,
    })
    .refine(({ kind, theme }) => kind !== "thematic" || theme != null, {
      path: ["theme"],
      error: "themeRequired",
      ...always,
    })
    .refine(endsAfterStart, { path: ["endTime"], error: "endBeforeStart", ...always })
    .transform((given) => ({
      ...given,
      cause: given.kind === "extraordinary" ? given.cause : null,
      causeDetail: given.kind === "extraordinary" ? given.causeDetail : null,
      theme: given.kind === "thematic" ? given.theme : null,
    }));
}

function endsAfterStart({ startTime, endTime }: { startTime?: unknown; endTime?: unknown }) {
  if (typeof startTime !== "string" || typeof endTime !== "string") return true;
  return endTime > startTime;
}

const siteField = /^sites\.(\d{1,2})\.(id|name|address|mode|link|capacity|deskOfficerId)$/;

/** Fields of a form named sites.0.name, sites.1.name … as the list they stand for. */
function gatherSites(given: unknown): unknown {
  if (typeof given !== "object" || given === null || "sites" in given) return given;
  const rows: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(given)) {
    const [, row, field] = siteField.exec(name) ?? [];
    if (row !== undefined && field !== undefined) (rows[Number(row)] ??= {})[field] = value;
  }
  return { ...given, sites: Array.from(rows, (row) => row ?? {}) };
}

/** What a form was told it would bring, and its sender confirmed; absent the first time. */
const confirmed = optionalLine(100).optional();

export const conferenceInput = z.preprocess(
  gatherSites,
  coherent(
    z.object({
      unitId: recordId(),
      ...facts,
      /** The conference of which this one is a copy: its programme comes along. */
      clonedFromId: optionalRecordId().optional(),
      submissionKey: submissionKey(),
      confirmed,
    }),
  ),
);

const onConference = { conferenceId: recordId(), version: version() };

export const conferenceChange = z.preprocess(
  gatherSites,
  coherent(z.object({ ...onConference, confirmed, ...facts })),
);

export const conferenceAdvance = z.object({ ...onConference, to: choice(advancedStatuses) });

export const conferenceStop = z.object({ ...onConference, reason: paragraphs(1_000) });

export const conferenceNewDate = z
  .object({
    ...onConference,
    confirmed,
    day: day(),
    startTime: timeOfDay(),
    endTime: optionalTimeOfDay(),
  })
  .refine(endsAfterStart, { path: ["endTime"], error: "endBeforeStart", ...always });

export const standInChoice = z.object({
  ...onConference,
  absentId: recordId(),
  standInId: recordId(),
});

export type StandInChoice = z.output<typeof standInChoice>;
export type ConferenceInput = z.output<typeof conferenceInput>;
export type ConferenceChange = z.output<typeof conferenceChange>;
export type ConferenceFacts = Omit<
  ConferenceInput,
  "unitId" | "submissionKey" | "clonedFromId" | "confirmed"
>;
export type ConferenceAdvance = z.output<typeof conferenceAdvance>;
export type ConferenceStop = z.output<typeof conferenceStop>;
export type ConferenceNewDate = z.output<typeof conferenceNewDate>;
