import { formFamilies, type FormFamily } from "@/lib/documents/official-document";
import { dueDate } from "@/lib/deadlines/due-date";
import { listDeadlineRules, readCalendar } from "@/lib/deadlines/queries";
import { isInForce } from "@/lib/deadlines/rules";
import { signersOfUnit, type PossibleSigner } from "@/lib/drafts/signers";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { shortUnit } from "@/lib/units/queries";

/** The rule of an office for answers that no text sets a day for. */
const usualRule = "R25";

/** Every unit that exists on a day, the city first: a transmittal may go to any of them. */
export function listReceivers(day: Date) {
  return db.unit.findMany({
    where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    select: shortUnit,
    orderBy: [{ level: "asc" }, { name: "asc" }],
  });
}

export type SignerChoice = PossibleSigner & { family: FormFamily };

/** Who may sign a transmittal of the actor's office on a day, in each form. */
export async function listTransmittalSigners(actor: Actor, day: Date): Promise<SignerChoice[]> {
  const post = actor.posts.find(({ role }) => role === "secretariat" || role === "leader");
  if (!post) return [];
  const lists = await Promise.all(
    formFamilies.map(async (family) => {
      const signers = await signersOfUnit({ unitId: post.unitId, day, family });
      return signers.map((signer) => ({ ...signer, family }));
    }),
  );
  return lists.flat();
}

/** By when an answer is usually asked for, from the day of the transmittal on; null where no rule is in force. */
export async function usualDueDate(day: Date): Promise<Date | null> {
  const rules = (await listDeadlineRules()).filter(({ code }) => code === usualRule);
  const rule = rules.find((one) => isInForce(one, day));
  if (!rule || rule.amount === null || rule.unit === null || rule.unit === "workingHours") {
    return null;
  }
  const { amount, unit, direction } = rule;
  return dueDate({ amount, unit, direction }, day, await readCalendar()).due;
}
