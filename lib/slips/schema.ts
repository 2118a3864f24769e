import { z } from "zod";
import { opinionInput } from "@/lib/opinions/schema";
import {
  choice,
  line,
  optionalLine,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { asideReasons } from "./vocabulary";

/** How many files may come in one go. */
export const mostFiles = 60;

export const slipUpload = z.object({ submissionKey: submissionKey() });

const slip = { slipId: recordId(), version: version() };

/** An opinion as the desk takes it, read from a slip; and whether that slip holds another one. */
export const slipOpinion = opinionInput.extend({
  ...slip,
  next: z.preprocess((given) => given || "next", choice(["next", "same"])),
});

export const slipStep = z.object(slip);

/** An opinion that was logged already, by its code. */
export const slipLink = z.object({
  ...slip,
  code: line(40).transform((code) => code.toUpperCase()),
});

export const slipUnlink = z.object({ ...slip, opinionId: recordId() });

export const slipAside = z
  .object({ ...slip, reason: choice(asideReasons), note: optionalLine(300) })
  .refine(({ reason, note }) => reason !== "other" || note !== null, {
    path: ["note"],
    error: "required",
  });

export type SlipOpinionInput = z.output<typeof slipOpinion>;
export type SlipStep = z.output<typeof slipStep>;
export type SlipLink = z.output<typeof slipLink>;
export type SlipUnlink = z.output<typeof slipUnlink>;
export type SlipAside = z.output<typeof slipAside>;
