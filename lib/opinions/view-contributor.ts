import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { apartSeen } from "./lock-apart";
import { lockOpinion } from "./lock-records";
import { mayRedirectOpinion, mayViewContributor } from "./policy";

/**
 * Who raised the opinion, for somebody who needs it to answer. Each look is in the audit trail.
 * @returns null where the contributor is anonymous
 */
export function viewContributor(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId);
    refuseUnless(mayViewContributor(actor, opinion));
    return look(tx, actor, opinion, now);
  });
}

/** Who sent what was told apart, for the officers who redirect it; each look is in the trail as well. */
export function viewSender(actor: Actor, input: { opinionId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const [opinion] = await tx.$queryRaw<Looked[]>`
      SELECT o.id, o.unit_id AS "unitId", o.conference_id AS "conferenceId"
      FROM opinion o WHERE o.id = ${input.opinionId}::uuid AND ${apartSeen(actor)}`;
    refuseUnless(mayRedirectOpinion(actor, found(opinion)));
    return look(tx, actor, found(opinion), now);
  });
}

type Looked = { id: string; unitId: string; conferenceId: string | null };

async function look(tx: Tx, actor: Actor, { id, unitId, conferenceId }: Looked, now: Date) {
  const contributor = await tx.contributor.findUnique({
    where: { opinionId: id },
    select: { name: true, phone: true, address: true, email: true },
  });
  const about = { subjectId: id, opinionId: id, conferenceId, unitId };
  await recordEvent(tx, actor, { type: "contributor.viewed", ...about }, now);
  return contributor;
}
