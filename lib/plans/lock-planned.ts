import { changedMeanwhile } from "@/lib/audit/who-changed";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayPlanYear } from "./policy";
import { whyLineIsFixed } from "./rules";

const locked = {
  id: true,
  unitId: true,
  unit: { select: { symbol: true } },
  year: true,
  quarter: true,
  kind: true,
  theme: true,
  chairPost: true,
  note: true,
  version: true,
  conference: { select: { status: true } },
} as const;

/**
 * A line of a plan that still waits for its conference, held until the transaction ends. What the
 * actor may not see is not found; a version that is not the latest is told who changed it.
 */
export async function lockPlanned(
  tx: Tx,
  actor: Actor,
  { plannedId, version }: { plannedId: string; version: number },
) {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM planned_conference
    WHERE id = ${plannedId}::uuid
      AND (${actor.seesAllUnits} OR unit_id = ANY (${actor.visibleUnitIds}::uuid[]))
    FOR UPDATE`;
  const { id } = found(row);
  const planned = await tx.plannedConference.findUniqueOrThrow({ where: { id }, select: locked });
  refuseUnless(mayPlanYear(actor, { id: planned.unitId }));
  if (planned.version !== version) throw await changedMeanwhile(tx, id, planned.version);
  refuse(whyLineIsFixed(planned));
  return planned;
}
