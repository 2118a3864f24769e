import { profileOn } from "@/lib/documents/form-profile";
import { signOf } from "@/lib/documents/official-wording";
import { typeOfTransmittal } from "@/lib/documents/templates/transmittal";
import { issuerOf } from "@/lib/drafts/issuers";
import { signersOfUnit } from "@/lib/drafts/signers";
import { plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { nextNumber, noteNumber, type SeriesName } from "@/lib/platform/number-series";
import { Refusal } from "@/lib/refusals";
import type { TransferInput } from "./schema";

const named = { type: true, name: true, fullName: true } as const;

/**
 * Number, sign, day and signer of a transmittal: the number the records clerk gave, else the next
 * of the unit's series of that kind of paper in that year.
 */
export async function issueTransmittal(tx: Tx, sender: { id: string }, input: TransferInput) {
  const { family, form, number: given } = input;
  const sentOn = plainDate(input.sentOn);
  const year = sentOn.getUTCFullYear();
  const series: SeriesName = `${family}${form === "letter" ? "Letter" : "Slip"}`;
  const number = given ? Number(given) : await nextNumber(tx, sender.id, series, year);
  if (given) await noteNumber(tx, sender.id, series, year, number);
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: sender.id },
    select: { ...named, parent: { select: named } },
  });
  const profile = profileOn(family, sentOn);
  const paper = {
    type: typeOfTransmittal(form, family),
    number: String(number),
    issuer: issuerOf(unit, family),
  };
  const sign = signOf(paper, profile)!;
  return { year, number, sign, sentOn, ...(await signerColumns(tx, sender, input, sentOn)) };
}

/** Who signs must hold, on the day of the paper, a post that signs in its form. */
async function signerColumns(
  tx: Tx,
  sender: { id: string },
  { family, signerId }: TransferInput,
  day: Date,
) {
  if (signerId === null) return {};
  const signers = await signersOfUnit({ unitId: sender.id, day, family }, tx);
  const signer = signers.find(({ holdingId }) => holdingId === signerId);
  if (!signer) throw new Refusal("signer-not-in-post", {}, "signerId");
  return { signerName: signer.name, signerPost: signer.postTitle, signerRank: signer.rank };
}
