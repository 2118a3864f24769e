import { z } from "zod";
import { dayOf, isoDay } from "@/lib/platform/dates";
import {
  choice,
  line,
  optionalDay,
  optionalLine,
  optionalRecordId,
  paragraphs,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { answeringLeaders, channels, moments } from "./vocabulary";

const matter = {
  moment: choice(moments),
  channel: choice(channels),
  siteId: optionalRecordId(),
  text: paragraphs(10_000),
  place: optionalLine(300),
  topicId: line(60),
  sourceOrganisation: optionalLine(200),
  receivedOn: optionalDay().refine((day) => day === null || day <= today(), { error: "futureDay" }),
};

const contributor = {
  contributorName: optionalLine(120),
  contributorPhone: optionalLine(30).refine((phone) => phone === null || isPhone(phone), {
    error: "phone",
  }),
  contributorAddress: optionalLine(300),
};

export const opinionInput = z.object({
  conferenceId: recordId(),
  ...matter,
  ...contributor,
  submissionKey: submissionKey(),
});

/** The desk's form: the same, and whether to go on with the next opinion or open this one. */
export const deskInput = opinionInput.extend({
  next: z.preprocess((given) => given || "log", choice(["log", "open"])),
});

/** What was kept of the contributor is never shown in the form: it is left, replaced as a whole, or removed. */
export const contributorChanges = ["keep", "replace", "remove"] as const;

export const opinionCorrection = z.object({
  opinionId: recordId(),
  version: version(),
  ...matter,
  answeringLeader: choice(answeringLeaders),
  contributorChange: choice(contributorChanges),
  ...contributor,
});

export const opinionCharge = z.object({
  opinionId: recordId(),
  version: version(),
  organisationId: recordId(),
  dueOn: optionalDay().refine((day) => day === null || day >= today(), { error: "pastDay" }),
});

export const contributorRequest = z.object({ opinionId: recordId() });

export type OpinionInput = z.output<typeof opinionInput>;
export type OpinionCorrection = z.output<typeof opinionCorrection>;
export type OpinionCharge = z.output<typeof opinionCharge>;

function today(): string {
  return isoDay(dayOf(new Date()));
}

function isPhone(given: string): boolean {
  return /^\+?\d{8,15}$/.test(given.replace(/[ .()-]/g, ""));
}
