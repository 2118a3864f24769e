import { recordEvents } from "@/lib/audit/record-events";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

type Ruled = { id: string; unitId: string; conferenceId: string | null; former: string | null };

/**
 * Takes back what the actor has just ruled on some opinions: the ruling before is in force again.
 * The trail keeps both. The last act of a transaction.
 * @param since rulings of the actor before that moment stay
 */
export async function withdrawRulings(
  tx: Tx,
  actor: Actor,
  opinions: Ruled[],
  { since }: { since: Date },
  now: Date,
): Promise<void> {
  await tx.competenceRuling.deleteMany({
    where: {
      opinionId: { in: opinions.map(({ id }) => id) },
      ...{ ruledById: actor.personId, ruledAt: { gte: since } },
    },
  });
  await tx.$executeRaw`
    UPDATE opinion o SET competence = f.competence::competence, version = o.version + 1
    FROM unnest(${opinions.map(({ id }) => id)}::uuid[], ${opinions.map(({ former }) => former)}::text[])
      AS f (id, competence)
    WHERE o.id = f.id`;
  const events = opinions.map(({ id, unitId, conferenceId }) => ({
    ...{ type: "competence.withdrawn" as const, subjectId: id, opinionId: id },
    ...{ unitId, conferenceId },
  }));
  await recordEvents(tx, actor, events, now);
}
