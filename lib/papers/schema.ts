import { z } from "zod";
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

export const paperKinds = [
  "plan",
  "programme",
  "invitation",
  "announcement",
  "report",
  "opinionSynthesis",
  "result",
  "photo",
  "other",
] as const;

export const paperAudiences = ["office", "everyone", "public"] as const;

const facts = {
  kind: choice(paperKinds),
  title: line(300),
  /** With its symbol, as it stands on the paper. */
  number: optionalLine(60),
  issuedOn: optionalDay(),
  presenterId: optionalRecordId(),
  audience: choice(paperAudiences),
};

export const paperInput = z.object({ ...facts, submissionKey: submissionKey() });

export const paperChange = z.object({ paperId: recordId(), version: version(), ...facts });

export const paperWithdrawal = z.object({
  paperId: recordId(),
  version: version(),
  reason: paragraphs(1_000),
});

export type PaperInput = z.output<typeof paperInput>;
export type PaperFacts = Omit<PaperInput, "submissionKey">;
export type PaperChange = z.output<typeof paperChange>;
export type PaperWithdrawal = z.output<typeof paperWithdrawal>;
