import { z } from "zod";
import {
  choice,
  line,
  optionalLine,
  optionalRecordId,
  paragraphs,
  recordId,
  version,
} from "@/lib/platform/fields";
import { PostKind, ProgrammeItemKind } from "@/lib/generated/prisma/enums";

export const programmeItemKinds = Object.values(ProgrammeItemKind) as [
  ProgrammeItemKind,
  ...ProgrammeItemKind[],
];

/** A whole working day and an evening; nobody sits longer over one item. */
export const mostMinutes = 600;
export const mostItems = 60;

const minutes = z.coerce
  .number({ error: "minutes" })
  .int("minutes")
  .min(0, "minutes")
  .max(mostMinutes, "minutes");

const ticked = z.preprocess((given) => given === "on" || given === true, z.boolean());

const onProgramme = { conferenceId: recordId(), version: version() };

const itemFields = {
  kind: choice(programmeItemKinds),
  title: line(300),
  minutes,
  presenterHoldingId: optionalRecordId(),
  /** A guest or whoever else holds no post in the product. */
  presenterText: optionalLine(200),
  isInternal: ticked,
};

type Chosen = { presenterHoldingId?: unknown; presenterText?: unknown };
const isOnePresenter = (given: Chosen) => !given.presenterHoldingId || !given.presenterText;
const onePresenter = { path: ["presenterText"], error: "onePresenter" };

export const programmeItemInput = z
  .object({ ...onProgramme, ...itemFields, isNested: ticked })
  .refine(isOnePresenter, onePresenter);

export const programmeItemChange = z
  .object({ ...onProgramme, itemId: recordId(), ...itemFields })
  .refine(isOnePresenter, onePresenter);

export const programmeItemChoice = z.object({ ...onProgramme, itemId: recordId() });

/** "up:<id>", "in:<id>" …, or "place:<id>:<id before which it goes, or end>:<in or out>" for the mouse. */
const move = line(120).transform((typed, context) => {
  const [verb = "", itemId = "", before = "", level] = typed.split(":");
  const parsed = z
    .object({
      verb: z.enum(["up", "down", "in", "out", "place"]),
      itemId: z.uuid(),
      beforeId: z.uuid().nullable(),
      isNested: z.boolean(),
    })
    .safeParse({
      verb,
      itemId,
      beforeId: z.uuid().safeParse(before).data ?? null,
      isNested: level === "in",
    });
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: "staleForm" });
  return z.NEVER;
});

export const programmeItemMove = z.object({ ...onProgramme, move });

/** "unfinished:<id>" or "finished:<id>": which button of the list was pressed. */
export const programmeItemOutcome = z.object({
  ...onProgramme,
  mark: line(60).transform((typed, context) => {
    const [word, itemId] = typed.split(":");
    const id = z.uuid().safeParse(itemId);
    if (id.success && (word === "unfinished" || word === "finished")) {
      return { itemId: id.data, isUnfinished: word === "unfinished" };
    }
    context.addIssue({ code: "custom", message: "staleForm" });
    return z.NEVER;
  }),
});

export const carriedItemInput = z.object({ ...onProgramme, itemId: recordId() });

export const itemDismissal = z.object({
  conferenceId: recordId(),
  itemId: recordId(),
  reason: paragraphs(500),
});

/** The key of a standard programme, or the id of one of the unit's own templates. */
export const programmeStart = z.object({ ...onProgramme, template: line(60) });

export const templateInput = z.object({ conferenceId: recordId(), name: line(120) });

export const templateChoice = z.object({ templateId: recordId() });

/** What a template remembers of an item: the presenter is a post, or a guest by name. */
export const templateItems = z.array(
  z.object({
    kind: z.enum(programmeItemKinds),
    title: z.string(),
    minutes: z.number(),
    isNested: z.boolean(),
    isInternal: z.boolean(),
    presenterPost: z.enum(PostKind).nullable(),
    presenterText: z.string().nullable(),
  }),
);

export type ProgrammeItemInput = z.output<typeof programmeItemInput>;
export type ProgrammeItemChange = z.output<typeof programmeItemChange>;
export type ProgrammeItemChoice = z.output<typeof programmeItemChoice>;
export type ProgrammeItemMove = z.output<typeof programmeItemMove>;
export type ProgrammeItemOutcome = z.output<typeof programmeItemOutcome>;
export type CarriedItemInput = z.output<typeof carriedItemInput>;
export type ItemDismissal = z.output<typeof itemDismissal>;
export type ProgrammeStart = z.output<typeof programmeStart>;
export type TemplateInput = z.output<typeof templateInput>;
export type TemplateChoice = z.output<typeof templateChoice>;
export type TemplateItem = z.output<typeof templateItems>[number];
