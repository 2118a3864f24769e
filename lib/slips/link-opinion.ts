import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse } from "@/lib/refusals";
import { findOpinionOf, lockSlip, subjectOf } from "./lock-slip";
import { whyNotAtWork } from "./rules";
import type { SlipLink } from "./schema";

/** Ties a slip to an opinion of the same conference that was logged before its scan came. */
export function linkOpinion(actor: Actor, input: SlipLink, now = new Date()) {
  return transaction(async (tx) => {
    const slip = await lockSlip(tx, actor, input);
    refuse(whyNotAtWork(slip));
    const opinion = await findOpinionOf(tx, actor, slip, input.code);
    if (!opinion) throw new Refusal("opinion-not-of-conference", { code: input.code }, "code");
    const { id: slipId, conferenceId, number } = slip;
    if (slip.opinions.some(({ opinionId }) => opinionId === opinion.id)) {
      throw new Refusal("slip-linked-already", { code: opinion.code }, "code");
    }
    await tx.slipOpinion.create({
      data: { slipId, opinionId: opinion.id, linkedAt: now, linkedById: actor.personId },
      select: { slipId: true },
    });
    await tx.slip.update({
      where: { id: slipId },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    const about = { ...subjectOf(slip), opinionId: opinion.id };
    await recordEvent(
      tx,
      actor,
      { type: "slip.linked", number, code: opinion.code, ...about },
      now,
    );
    return { id: slipId, conferenceId };
  });
}
