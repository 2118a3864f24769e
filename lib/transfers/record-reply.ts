import { recordEvents } from "@/lib/audit/record-events";
import { type NewFile, removeOrphans, removeStored, storeFile } from "@/lib/papers/store-file";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { fileStorage } from "@/lib/platform/storage";
import { tidyLine } from "@/lib/platform/text";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { aboutItems } from "./about-item";
import { type LockedItem, lockItems } from "./lock-items";
import { mayTakeBack } from "./policy";
import { putBack } from "./put-back";
import { whyReplyIsRefused } from "./rules";
import type { ReplyInput } from "./schema";
import { takeStep } from "./take-step";

type GivenReply = { input: ReplyInput; file: NewFile | null };

/**
 * Enters what a body outside, or a unit that has not accepted, answered on paper: its text, number
 * and day, and the paper as a file where there is one. The opinion is its sender's to answer again.
 */
export async function recordReply(
  actor: Actor,
  { input, file }: GivenReply,
  now = new Date(),
  openStorage = fileStorage,
) {
  if (!file) return write(actor, input, null, now);
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const key = await storeFile(storage, file, now);
  try {
    return await write(actor, input, { key, name: file.name }, now);
  } catch (error) {
    await removeStored(storage, key);
    throw error;
  }
}

type Kept = { key: string; name: string } | null;

function write(actor: Actor, input: ReplyInput, file: Kept, now: Date) {
  return transaction(async (tx) => {
    const { itemId, text, documentNumber, signer } = input;
    const item = found((await lockItems(tx, actor, [itemId]))[0]);
    refuseUnless(mayTakeBack(actor, item.transfer));
    refuse(whyReplyIsRefused(item));
    refuseWrongDay(item, input.datedOn, now);

    const { fromUnitId } = item.transfer;
    await tx.transferReply.create({
      data: {
        ...{ itemId, text, documentNumber, signer, datedOn: plainDate(input.datedOn) },
        ...(file && { fileKey: file.key, fileName: tidyLine(file.name).slice(-200) }),
        ...{ recordedAt: now, recordedById: actor.personId },
        recordedAsPost: titleFor(actor, fromUnitId),
      },
      select: { itemId: true },
    });
    await takeStep(tx, actor, { itemId, unitId: fromUnitId }, { verb: "answer" }, now);
    await putBack(tx, actor, item, now);
    const replied = {
      type: "transfer.replied",
      number: documentNumber,
      on: input.datedOn,
    } as const;
    const events = (await aboutItems(tx, [item])).map((of) => ({ ...replied, ...of }));
    await recordEvents(tx, actor, events, now);
    return { code: item.opinion.code };
  });
}

function refuseWrongDay({ transfer }: LockedItem, datedOn: string, now: Date) {
  const day = plainDate(datedOn);
  if (day >= transfer.sentOn && day <= dayOf(now)) return;
  const span = { from: formatDay(transfer.sentOn), to: formatDay(dayOf(now)) };
  throw new Refusal("transfer-reply-wrong-day", span, "datedOn");
}
