import { z } from "zod";
import { formFamilies } from "@/lib/documents/official-document";
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
} from "@/lib/platform/fields";
import { transferForms } from "./vocabulary";

/** Checkboxes of one name come as text where one is ticked. */
function several() {
  return z.preprocess(
    (given) => (given === undefined || given === "" ? [] : [given].flat()),
    z.array(recordId()).min(1, "chooseOne").max(100, "notInList"),
  );
}

const number = optionalLine(6).refine((given) => given === null || /^[1-9]\d{0,5}$/.test(given), {
  error: "documentNumber",
});

export const transferInput = z
  .object({
    opinionIds: several(),
    /** A unit of the product, or the name of a body outside. */
    toUnitId: optionalRecordId(),
    outsideBody: optionalLine(200),
    family: choice(formFamilies),
    form: choice(transferForms),
    /** Digits as the records clerk gave them; nothing takes the next of the series. */
    number,
    sentOn: day(),
    dueOn: optionalDay(),
    signerId: optionalRecordId(),
    request: paragraphs(4_000),
    submissionKey: submissionKey(),
  })
  .refine(({ toUnitId, outsideBody }) => (toUnitId === null) !== (outsideBody === null), {
    error: "chooseOne",
    path: ["toUnitId"],
  });

export const itemsChosen = z.object({ itemIds: several() });
export const itemsReturned = itemsChosen.extend({ reason: paragraphs(2_000) });

const replyInput = z.object({
  itemId: recordId(),
  text: paragraphs(20_000),
  documentNumber: line(60),
  datedOn: day(),
  signer: optionalLine(200),
});

/** The form names the way in its address. */
export const replyForm = replyInput.omit({ itemId: true });

export const informInput = z.object({
  itemId: recordId(),
  doneOn: day(),
  note: optionalParagraphs(2_000),
});

export type TransferInput = z.output<typeof transferInput>;
export type ItemsChosen = z.output<typeof itemsChosen>;
export type ItemsReturned = z.output<typeof itemsReturned>;
export type ReplyInput = z.output<typeof replyInput>;
export type InformInput = z.output<typeof informInput>;
