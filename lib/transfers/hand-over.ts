import type { Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { titleFor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { changeHands } from "./change-hands";
import type { Receiver } from "./find-receiver";
import type { OpinionToSend } from "./opinions-to-send";
import { takeStep } from "./take-step";

type Sent = {
  transferId: string;
  sign: string;
  position: number;
  receiver: Receiver;
  dueOn: string | null;
};

/** Puts one opinion into a transmittal: the receiver has to answer it now, and sees it. */
export async function handOver(
  tx: Tx,
  actor: Actor,
  opinion: OpinionToSend,
  { transferId, sign, position, receiver, dueOn }: Sent,
  now: Date,
): Promise<void> {
  const { id: opinionId, handlingUnitId, arrivedBy } = opinion;
  if (arrivedBy) {
    const way = { itemId: arrivedBy, unitId: handlingUnitId };
    await takeStep(tx, actor, way, { verb: "passOn" }, now);
  }
  await tx.transferItem.create({
    data: {
      ...{ transferId, opinionId, position, status: "sent", previousId: arrivedBy },
      handledById: handlingUnitId,
      leadBeforeId: opinion.leadOrganisationId,
      dueBefore: opinion.dueOn,
      steps: {
        create: {
          ...{ verb: "send", takenAt: now, takenById: actor.personId },
          takenAsPost: titleFor(actor, handlingUnitId),
        },
      },
    },
    select: { id: true },
  });
  if (!receiver.unit) return;
  await tx.sharedOpinion.createMany({
    data: [{ opinionId, unitId: receiver.unit.id, since: now }],
    skipDuplicates: true,
  });
  const hands = {
    ...{ unitId: receiver.unit.id, leadOrganisationId: null },
    dueOn: dueOn ? plainDate(dueOn) : opinion.dueOn,
    reason: `Chuyển đến ${receiver.name} theo văn bản số ${sign}`,
  };
  await changeHands(tx, actor, opinion, hands, now);
}
