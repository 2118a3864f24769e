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
import { asideReasons, divisions, turnWays } from "./vocabulary";

/** How many files may come in one go. */
export const mostFiles = 60;

/** A stack thicker than that is not put into a copier at once. */
export const mostPages = 200;

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

/** An opinion that was just read from the slip, and is no opinion after all. */
export const slipOpinionUndone = z.object({ slipId: recordId(), opinionId: recordId() });

export const slipAside = z
  .object({ ...slip, reason: choice(asideReasons), note: optionalLine(300) })
  .refine(({ reason, note }) => reason !== "other" || note !== null, {
    path: ["note"],
    error: "required",
  });

export const slipTurn = z.object({ slipId: recordId(), turn: choice(turnWays) });

const stack = { stackId: recordId(), version: version() };

/** Pages are typed as an office counts them; whether the stack has them is the rule's to say. */
export const stackDivision = z
  .object({
    ...stack,
    division: choice(divisions),
    pages: optionalLine(1_000),
    backsOver: z.preprocess((given) => given === "on" || given === true, z.boolean()),
    pagesOver: optionalLine(1_000),
  })
  .refine(({ division, pages }) => division !== "ranges" || pages !== null, {
    path: ["pages"],
    error: "required",
  });

export const stackStep = z.object(stack);

export type SlipOpinionInput = z.output<typeof slipOpinion>;
export type SlipStep = z.output<typeof slipStep>;
export type SlipLink = z.output<typeof slipLink>;
export type SlipUnlink = z.output<typeof slipUnlink>;
export type SlipAside = z.output<typeof slipAside>;
export type SlipTurn = z.output<typeof slipTurn>;
export type StackDivision = z.output<typeof stackDivision>;
export type StackStep = z.output<typeof stackStep>;
