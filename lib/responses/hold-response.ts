import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { isHeldByOther } from "./holding";
import { lockResponse, type OpinionToAnswer } from "./lock-answer";
import { mayDraftResponse } from "./policy";
import { whyNotRevised } from "./rules";
import type { CopyInput, HoldInput } from "./schema";

/** Who writes an answer now; null where it is the actor. */
export type Holder = { name: string; post: string; since: Date } | null;

/** Takes an answer over from whoever writes it; what that person typed stays kept, and can be read. */
export function takeOverResponse(actor: Actor, { responseId }: HoldInput, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, response } = await lockResponse(tx, actor, responseId);
    refuseUnless(mayDraftResponse(actor, opinion));
    refuse(whyNotRevised(response));
    const held = await tx.responseLock.findUnique({ where: { responseId }, select: lockShown });
    await hold(tx, actor, { opinion, responseId }, now);
    if (isHeldByOther(held, actor.personId, now)) {
      const about = aboutPartOf(opinion, responseId);
      const from = held!.postTitle;
      await recordEvent(tx, actor, { type: "response.takenOver", from, ...about }, now);
    }
    return { code: opinion.code };
  });
}

/**
 * Keeps what is typed and not saved yet, for each writer apart, so that nothing is lost whoever
 * saves first. Whoever types while nobody else does holds the answer.
 */
export function keepCopy(actor: Actor, input: CopyInput, now = new Date()): Promise<Holder> {
  return transaction(async (tx) => {
    const { responseId, baseVersion } = input;
    const { opinion, response } = await lockResponse(tx, actor, responseId);
    refuseUnless(mayDraftResponse(actor, opinion));
    refuse(whyNotRevised(response));
    const { personId } = actor;
    const copy = { baseVersion, body: input.body ?? "", keptAt: now };
    await tx.responseCopy.upsert({
      where: { responseId_personId: { responseId, personId } },
      create: { responseId, personId, ...copy },
      update: copy,
      select: { responseId: true },
    });
    const held = await tx.responseLock.findUnique({ where: { responseId }, select: lockShown });
    if (isHeldByOther(held, personId, now)) {
      return { name: held!.personName, post: held!.postTitle, since: held!.takenAt };
    }
    await hold(tx, actor, { opinion, responseId }, now);
    return null;
  });
}

const lockShown = {
  personId: true,
  personName: true,
  postTitle: true,
  takenAt: true,
  touchedAt: true,
} as const;

type Held = { opinion: OpinionToAnswer; responseId: string };

async function hold(tx: Tx, actor: Actor, { opinion, responseId }: Held, now: Date) {
  const { personId, fullName: personName } = actor;
  const held = await tx.responseLock.findUnique({
    where: { responseId },
    select: { personId: true },
  });
  const taken = {
    personId,
    personName,
    postTitle: titleFor(actor, opinion.handlingUnitId),
    touchedAt: now,
    ...(held?.personId !== personId && { takenAt: now }),
  };
  await tx.responseLock.upsert({
    where: { responseId },
    create: { responseId, ...taken, takenAt: now },
    update: taken,
    select: { responseId: true },
  });
}
