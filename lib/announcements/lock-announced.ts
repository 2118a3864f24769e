import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { mayAnnounce } from "./policy";

/** The conference with what is true of it, held until the transaction ends; not found where it may not be seen. */
export async function lockAnnounced(tx: Tx, actor: Actor, conferenceId: string) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM conference
    WHERE id = ${conferenceId}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[]))
    FOR UPDATE`;
  const { id } = found(row);
  const { steps, ...conference } = await tx.conference.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      unitId: true,
      status: true,
      startsAt: true,
      sites: { select: { name: true }, orderBy: { position: "asc" } },
      steps: { where: { toStatus: "announced" }, select: { id: true }, take: 1 },
    },
  });
  refuseUnless(mayAnnounce(actor, conference));
  return { ...conference, isAnnounced: steps.length > 0 };
}
