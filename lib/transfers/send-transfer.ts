import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { type AboutItem, aboutReached } from "./about-item";
import { findReceiver, type Receiver } from "./find-receiver";
import { handOver } from "./hand-over";
import { tellReceivers } from "./notices";
import { directionOf } from "./rules";
import type { TransferInput } from "./schema";
import { opinionsToSend, type OpinionToSend } from "./opinions-to-send";
import { issueTransmittal } from "./issue-transmittal";

/**
 * Sends opinions to whoever is competent, all by one transmittal with its number and date; where one
 * leads a matter, those that follow it go with it. A unit of
 * the product has to answer them from here on; with a body outside they stay with their sender until
 * its reply is entered. The same submission sent again gets the first one's transmittal.
 */
export function sendTransfer(actor: Actor, input: TransferInput, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier };
    const { opinions, sender } = await opinionsToSend(tx, actor, input, now);
    const receiver = await findReceiver(tx, input, sender);
    const paper = await issueTransmittal(tx, sender, input);
    await tx.transfer.create({
      data: {
        ...{ id, ...paper, fromUnitId: sender.id, toUnitId: receiver.unit?.id ?? null },
        ...{ receiver: receiver.name, direction: directionOf(sender, receiver.unit) },
        ...{ form: input.form, family: input.family, request: input.request },
        dueOn: input.dueOn ? plainDate(input.dueOn) : null,
        ...{ sentAt: now, sentById: actor.personId, sentAsPost: sender.post.title },
      },
      select: { id: true },
    });
    const sent = { transferId: id, sign: paper.sign, receiver, dueOn: input.dueOn };
    for (const [position, opinion] of opinions.entries()) {
      await handOver(tx, actor, opinion, { ...sent, position }, now);
    }
    await tellReceivers(tx, { id, sign: paper.sign, ...receiver }, opinions.length, now);
    const events = await eventsOf(tx, opinions, sent);
    await recordEvents(tx, actor, events, now);
    return { id };
  });
}

type Sent = { sign: string; receiver: Receiver; dueOn: string | null };

async function eventsOf(tx: Tx, opinions: OpinionToSend[], { sign, receiver, dueOn }: Sent) {
  const about: AboutItem[] = [];
  for (const { id } of opinions) {
    about.push(...(await aboutReached(tx, id, { sign, to: receiver.name })));
  }
  return about.map((of) => ({ type: "transfer.sent" as const, dueOn, ...of }));
}
