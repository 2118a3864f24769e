import { z } from "zod";
import { dayOf, isoDay } from "@/lib/platform/dates";
import {
  choice,
  day,
  line,
  optionalDay,
  optionalLine,
  optionalParagraphs,
  optionalRecordId,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import {
  answeringLeaders,
  channels,
  competences,
  kindsApart,
  longestText,
  moments,
  openKinds,
  opinionKinds,
} from "./vocabulary";

const matter = {
  moment: choice(moments),
  channel: choice(channels),
  siteId: optionalRecordId(),
  text: paragraphs(longestText),
  place: optionalLine(300),
  topicId: line(60),
  sourceOrganisation: optionalLine(200),
  receivedOn: optionalDay().refine((day) => day === null || day <= today(), { error: "futureDay" }),
};

// Lists that know no kinds are lists of recommendations, as all were before kinds were kept.
const kind = z.preprocess((given) => given || "recommendation", choice(opinionKinds));

const contributor = {
  contributorName: optionalLine(120),
  contributorPhone: optionalLine(30).refine((phone) => phone === null || isPhone(phone), {
    error: "phone",
  }),
  contributorAddress: optionalLine(300),
  contributorEmail: optionalLine(200).refine((email) => email === null || isEmail(email), {
    error: "email",
  }),
};

export const opinionInput = z.object({
  conferenceId: recordId(),
  ...matter,
  kind,
  ...contributor,
  submissionKey: submissionKey(),
});

const atDesk = opinionInput.extend({
  /** The opinion that the new one raises once more. */
  sameAsId: optionalRecordId(),
});

/**
 * The desk's form: whether to go on with the next opinion or open this one; or, where no program of
 * the page does it while one types, to look for similar ones and keep what was typed.
 */
export const deskInput = z.preprocess(
  (given) => (typeof given === "object" && given ? { ...given, next: nextOf(given) } : given),
  z.discriminatedUnion("next", [
    atDesk.extend({ next: z.literal("log") }),
    atDesk.extend({ next: z.literal("open") }),
    z.looseObject({
      next: z.literal("similar"),
      text: paragraphs(longestText),
      conferenceId: recordId(),
    }),
  ]),
);

function nextOf(given: { next?: unknown }) {
  return given.next || "log";
}

/** What the desk sends by itself, and again until it has an answer. */
export const deskEntry = atDesk;
export const similarRequest = z.object({ text: paragraphs(longestText), conferenceId: recordId() });
export const recordingUndone = z.object({ opinionId: recordId() });

/** What was kept of the contributor is never shown in the form: it is left, replaced as a whole, or removed. */
export const contributorChanges = ["keep", "replace", "remove"] as const;

export const opinionCorrection = z.object({
  opinionId: recordId(),
  version: version(),
  ...matter,
  kind: choice(openKinds),
  answeringLeader: choice(answeringLeaders),
  contributorChange: choice(contributorChanges),
  ...contributor,
});

/** One opinion on its own page, with the version that was seen, or a selection of the list. */
export const competenceRulingInput = z.object({
  opinionIds: z.array(recordId()).min(1, "chooseOne").max(500, "notInList"),
  version: version().optional(),
  competence: choice(competences),
  reason: optionalParagraphs(2_000),
});

/** The form of the opinion's page names one. */
export const competenceForm = competenceRulingInput
  .omit({ opinionIds: true })
  .extend({ opinionId: recordId(), version: version() });

export const opinionSetApart = z.object({
  opinionId: recordId(),
  version: version(),
  kind: choice(kindsApart),
  reason: paragraphs(1_000),
});

export const opinionRedirection = z.object({
  opinionId: recordId(),
  version: version(),
  receivingBody: line(300),
  redirectedOn: day().refine((on) => on <= today(), { error: "futureDay" }),
  documentNumber: optionalLine(60),
  isMailed: z.preprocess((given) => given === "yes" || given === true, z.boolean()),
});

export const opinionTurnedBack = z.object({
  opinionId: recordId(),
  version: version(),
  kind: choice(openKinds),
  reason: paragraphs(1_000),
});

/** A receipt for whoever raised an opinion: opened to be printed, or mailed. */
export const receiptRequest = z.object({
  opinionId: recordId(),
  isMailed: z.preprocess((given) => given === "yes" || given === true, z.boolean()),
});

export const contributorRequest = z.object({ opinionId: recordId() });

export type ReceiptRequest = z.output<typeof receiptRequest>;
export type OpinionSetApart = z.output<typeof opinionSetApart>;
export type OpinionRedirection = z.output<typeof opinionRedirection>;
export type OpinionTurnedBack = z.output<typeof opinionTurnedBack>;
export type OpinionInput = z.output<typeof opinionInput>;
export type DeskEntry = z.output<typeof deskEntry>;
export type OpinionCorrection = z.output<typeof opinionCorrection>;
export type CompetenceRulingInput = z.output<typeof competenceRulingInput>;

function today(): string {
  return isoDay(dayOf(new Date()));
}

function isEmail(given: string): boolean {
  return z.email().safeParse(given).success;
}

function isPhone(given: string): boolean {
  return /^\+?\d{8,15}$/.test(given.replace(/[ .()-]/g, ""));
}
