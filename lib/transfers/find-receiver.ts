import type { FormFamily } from "@/lib/documents/official-document";
import { issuerOf } from "@/lib/drafts/issuers";
import { formatDay, plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { findUnit, type ShortUnit } from "@/lib/units/queries";
import { boundaryNamed, whyUnitCannotAct } from "@/lib/units/rules";

/** Where a transmittal goes: a unit of the product, under the name of the body it goes to; or a body outside. */
export type Receiver = { unit: ShortUnit | null; name: string };

type Named = {
  toUnitId: string | null;
  outsideBody: string | null;
  family: FormFamily;
  sentOn: string;
};

/** @throws Refusal where the unit is the sender itself, or does not exist on the day of the transmittal */
export async function findReceiver(
  tx: Tx,
  { toUnitId, outsideBody, family, sentOn }: Named,
  sender: { id: string },
): Promise<Receiver> {
  if (toUnitId === null) return { unit: null, name: found(outsideBody) };
  const unit = found(await findUnit(tx, toUnitId));
  refuseUnless(unit.id !== sender.id, "transfer-to-itself");
  const why = whyUnitCannotAct(unit, plainDate(sentOn));
  if (why) throw new Refusal(why, { day: formatDay(boundaryNamed(unit, why)) }, "toUnitId");
  return { unit, name: bodyName(unit, family) };
}

/** Thành ủy Hà Nội, Ủy ban nhân dân phường Tây Hồ: the body of a unit that papers of a family go to. */
function bodyName(unit: ShortUnit, family: FormFamily): string {
  return issuerOf({ ...unit, parent: null }, family).inSentence;
}
