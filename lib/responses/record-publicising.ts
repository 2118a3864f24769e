import { recordEvent } from "@/lib/audit/record-event";
import type { NewFile } from "@/lib/papers/store-file";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutPartOf } from "./about-part";
import { evidenceColumns, type KeptFile, type OpenStorage, withStoredFile } from "./evidence-files";
import { lockPublicising } from "./lock-publicising";
import { mayPublicise } from "./policy";
import { whyNotPublicised } from "./publicising";
import type { PublicisingInput } from "./schema";

type Recorded = { input: PublicisingInput; file: NewFile | null };

/** Keeps the evidence that an answer was made public where it was asked, with a photo where there is one. */
export function recordPublicising(
  actor: Actor,
  { input, file }: Recorded,
  now = new Date(),
  openStorage?: OpenStorage,
) {
  return withStoredFile(file, (kept) => write(actor, input, kept, now), now, openStorage);
}

function write(actor: Actor, input: PublicisingInput, kept: KeptFile | null, now: Date) {
  return transaction(async (tx) => {
    const { opinion, duty } = await lockPublicising(tx, actor, input.responseId);
    refuseUnless(mayPublicise(actor, duty));
    const id = newId(now.getTime());
    const earlier = await earlierSubmission(
      tx,
      actor,
      { ...input, file: kept?.originalSha256 },
      id,
    );
    if (earlier) return { id: earlier, code: opinion.code, isNew: false };
    const doneOn = plainDate(input.doneOn);
    refuse(whyNotPublicised(doneOn, duty.answeredOn, now), {}, "doneOn");

    const { channel, place, doneBy, link, note, responseId } = input;
    const { unitId } = duty;
    await tx.publicisingEvidence.create({
      data: {
        ...{ id, responseId, channel, doneOn, place, doneBy, link, note },
        enteredAt: now,
        enteredById: actor.personId,
        enteredAs: titleFor(actor, unitId),
        ...(kept && { file: { create: evidenceColumns(actor, unitId, kept, now) } }),
      },
      select: { id: true },
    });
    const about = aboutPartOf(opinion, responseId);
    const told = { channel, on: input.doneOn };
    await recordEvent(tx, actor, { type: "answer.publicised", ...told, ...about }, now);
    return { id, code: opinion.code, isNew: true };
  });
}
