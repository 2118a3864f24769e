import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, Refusal, refuseUnless } from "@/lib/refusals";
import { mayChangePaper, papersVisibleTo } from "./policy";

const locked = {
  id: true,
  kind: true,
  title: true,
  number: true,
  issuedOn: true,
  audience: true,
  presenterHoldingId: true,
  presenterName: true,
  presenterTitle: true,
  addedById: true,
  withdrawnAt: true,
  version: true,
  conferenceId: true,
  conference: { select: { unitId: true, startsAt: true } },
} as const;

/** The paper, held until the transaction ends; refused to whoever may not change it, or once it is withdrawn. */
export async function lockPaper(
  tx: Tx,
  actor: Actor,
  { paperId, version }: { paperId: string; version: number },
) {
  await tx.$queryRaw`SELECT id FROM paper WHERE id = ${paperId}::uuid FOR UPDATE`;
  const paper = found(
    await tx.paper.findFirst({
      where: { AND: [{ id: paperId }, papersVisibleTo(actor)] },
      select: locked,
    }),
  );
  refuseUnless(mayChangePaper(actor, { ...paper, unitId: paper.conference.unitId }));
  if (paper.withdrawnAt) throw new Refusal("paper-withdrawn");
  if (paper.version !== version) throw await changedMeanwhile(tx, paper.id, paper.version);
  return paper;
}
