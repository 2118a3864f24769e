import { lockOpinion } from "@/lib/opinions/lock-records";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found } from "@/lib/refusals";

/** What an agency was asked to contribute, with its opinion, both standing still. */
export async function lockSupport(tx: Tx, actor: Actor, id: string) {
  const { opinionId } = found(
    await tx.supportingAgency.findUnique({ where: { id }, select: { opinionId: true } }),
  );
  const opinion = await lockOpinion(tx, actor, opinionId);
  const support = await tx.supportingAgency.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ id: true, organisationId: true, askedById: true, contributedAt: true },
      ...{ withdrawnAt: true, organisation: { select: { name: true } } },
    },
  });
  return { opinion, support };
}
