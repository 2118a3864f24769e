import type { Actor } from "@/lib/platform/actor";

/** Of these units those whose records the actor may see. */
export function visibleAmong(actor: Actor, unitIds: string[]): string[] {
  if (actor.seesAllUnits) return unitIds;
  const visible = new Set(actor.visibleUnitIds);
  return unitIds.filter((id) => visible.has(id));
}
