import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { findReceiver, type Receiver } from "./find-receiver";
import { handOver } from "./hand-over";
import { tellReceivers } from "./notices";
import { directionOf } from "./rules";
import type { TransferInput } from "./schema";
import { opinionsToSend, type OpinionToSend } from "./opinions-to-send";
import { issueTransmittal } from "./issue-transmittal";

/**
 * Sends opinions to whoever is competent, all by one transmittal with its number and date. A unit of
 * the product has to answer them from here on; with a body outside they stay with their sender until
 * its reply is entered. The same submission sent again gets the first one's transmittal.
 */
export function sendTransfer(actor: Actor, input: TransferInput, now = new Date()) {
  return transaction(async (tx) => {
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(tx, actor, input.submissionKey, id);
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
    await recordEvents(tx, actor, eventsOf(opinions, paper.sign, receiver, input.dueOn), now);
    return { id };
  });
}

function eventsOf(
  opinions: OpinionToSend[],
  sign: string,
  { name: to }: Receiver,
  dueOn: string | null,
) {
  return opinions.map(({ id, unitId, conferenceId }) => ({
    type: "transfer.sent" as const,
    ...{ subjectId: id, opinionId: id, unitId, conferenceId, sign, to, dueOn },
  }));
}
