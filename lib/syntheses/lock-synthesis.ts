import { changedMeanwhile } from "@/lib/audit/who-changed";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayDraftSynthesis } from "./policy";
import type { SynthesisStep } from "./schema";

const locked = {
  id: true,
  number: true,
  state: true,
  moments: true,
  approvedAt: true,
  version: true,
  conferenceId: true,
  conference: { select: { unitId: true, code: true } },
} as const;

export type LockedSynthesis = Awaited<ReturnType<typeof lockSynthesis>>;

/** The version of the table, held until the transaction ends, for the Front of the unit. */
export async function lockSynthesis(tx: Tx, actor: Actor, { synthesisId, version }: SynthesisStep) {
  await tx.$queryRaw`SELECT id FROM synthesis WHERE id = ${synthesisId}::uuid FOR UPDATE`;
  const synthesis = found(
    await tx.synthesis.findFirst({
      where: { id: synthesisId, conference: unitsVisibleTo(actor) },
      select: locked,
    }),
  );
  refuseUnless(mayDraftSynthesis(actor, synthesis.conference));
  if (synthesis.version !== version) {
    throw await changedMeanwhile(tx, synthesis.id, synthesis.version);
  }
  return synthesis;
}

/** What an event about a version of the table is about. */
export function subjectOf({ id, conferenceId, conference }: LockedSynthesis) {
  return { subjectId: id, conferenceId, unitId: conference.unitId };
}

/** Counts a change of the draft, so that whoever looks at an older one is told. */
export function countChange(tx: Tx, { id }: LockedSynthesis) {
  return tx.synthesis.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true },
  });
}
