import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, titleFor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { fingerprintOf } from "./fingerprint";
import { sumsOf, type Table } from "./judge-opinions";
import { lockSynthesis, subjectOf } from "./lock-synthesis";
import { mayApproveSynthesis } from "./policy";
import { getTable } from "./queries";
import { whyNotApproved } from "./rules";
import type { SynthesisApproval } from "./schema";

/**
 * Approves the table as the approver saw it, and freezes it line by line. Where opinions came or
 * were ruled on since, it is refused, to be looked at again.
 */
export function approveSynthesis(actor: Actor, input: SynthesisApproval, now = new Date()) {
  return transaction(async (tx) => {
    const synthesis = await lockSynthesis(tx, actor, input);
    refuseUnless(mayApproveSynthesis(actor, synthesis.conference));
    const table = await getTable(synthesis, tx);
    refuse(whyNotApproved(synthesis, table));
    if (fingerprintOf(table) !== input.seen) throw new Refusal("synthesis-changed");
    const { id, number, conferenceId } = synthesis;
    await freeze(tx, id, table);
    await tx.synthesis.update({
      where: { id },
      data: {
        state: "approved",
        approvedAt: now,
        approvedById: actor.personId,
        approvedByName: actor.fullName,
        approvedAsPost: titleFor(actor, synthesis.conference.unitId),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const { included, leftOut } = sumsOf(table);
    const event = {
      type: "synthesis.approved",
      number,
      included,
      leftOut,
      ...subjectOf(synthesis),
    } as const;
    await recordEvent(tx, actor, event, now);
    return { conferenceId, number };
  });
}

async function freeze(tx: Tx, synthesisId: string, { included, leftOut }: Table): Promise<void> {
  await tx.synthesisRow.createMany({
    data: [...included, ...leftOut].map((entry, position) => ({ ...entry, synthesisId, position })),
  });
}
