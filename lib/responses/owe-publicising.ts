import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import type { IssueResponseInput } from "./schema";

type Owing = {
  opinion: { unitId: string };
  responseId: string;
  input: IssueResponseInput;
};

/**
 * An issued answer is to be made public where it was asked, by the day that is set; or it is said
 * why it need not be. Letters of the past are kept without either.
 */
export async function owePublicising(
  tx: Tx,
  actor: Actor,
  { opinion: { unitId }, responseId, input }: Owing,
  now: Date,
): Promise<void> {
  const { publiciseBy, notPublicReason } = input;
  if (publiciseBy === undefined) return;
  if (publiciseBy === null && !notPublicReason) {
    throw new Refusal("publicising-or-reason", {}, "publiciseBy");
  }
  const dueOn = plainDate(publiciseBy ?? input.answeredOn);
  if (dueOn < plainDate(input.answeredOn)) {
    throw new Refusal("publicised-before-answer", {}, "publiciseBy");
  }
  const waived = publiciseBy
    ? {}
    : { waivedAt: now, waivedReason: notPublicReason, waivedAs: titleFor(actor, unitId) };
  await tx.publicisingDuty.create({
    data: { responseId, unitId, dueOn, ...waived },
    select: { responseId: true },
  });
}
