import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse } from "@/lib/refusals";
import { lockSynthesis, subjectOf } from "./lock-synthesis";
import { whyDraftIsFixed } from "./rules";
import type { SynthesisStep } from "./schema";

/** Throws a draft away, to begin again with other moments. What was approved is never thrown away. */
export function discardDraft(actor: Actor, input: SynthesisStep, now = new Date()) {
  return transaction(async (tx) => {
    const synthesis = await lockSynthesis(tx, actor, input);
    refuse(whyDraftIsFixed(synthesis));
    const { id, number, conferenceId } = synthesis;
    await tx.synthesis.delete({ where: { id }, select: { id: true } });
    const event = { type: "synthesis.discarded", number, ...subjectOf(synthesis) } as const;
    await recordEvent(tx, actor, event, now);
    return { conferenceId };
  });
}
