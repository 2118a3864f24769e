import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "./db";

const fields = {
  id: true,
  symbol: true,
  name: true,
  fullName: true,
  level: true,
  type: true,
  validFrom: true,
  validTo: true,
  parentId: true,
  recordsKeeperId: true,
} as const;

export type TreeUnit = Prisma.UnitGetPayload<{ select: typeof fields }>;

/** Which units a post reaches. */
export type UnitReach = {
  /** The unit itself and the abolished units whose records it keeps, with all below those. */
  actsFor: string[];
  /** actsFor and every unit below. */
  sees: string[];
};

/** Units change a few times in a decade, so every page asks memory, which asks at most twice a minute. */
const lifetime = 30_000;
let tree: { readAt: number; units: Promise<Units>; reaches: Map<string, UnitReach> } | undefined;

type Units = { all: TreeUnit[]; byId: Map<string, TreeUnit>; bySymbol: Map<string, TreeUnit> };

/** The reach of a post in that unit, and whether it is the whole installation. */
export async function reachOf(unitId: string): Promise<UnitReach & { seesAll: boolean }> {
  const { units, reaches } = currentTree();
  const { all } = await units;
  let reach = reaches.get(unitId);
  if (!reach) {
    reach = computeReach(all, unitId);
    reaches.set(unitId, reach);
  }
  return { ...reach, seesAll: reach.sees.length === all.length };
}

/** The unit, those over it, and where it was abolished the unit that keeps its records, with those over that. */
export async function unitsOver(unitId: string): Promise<string[]> {
  const { all, byId } = await heldTree().units;
  return collect([unitId], (id) => {
    const node = byId.get(id);
    const over = [node?.recordsKeeperId, node?.parentId];
    return all.filter((one) => over.includes(one.id));
  });
}

/** The unit and the abolished units whose records it keeps, with all below those. */
export async function unitsInherited(unitId: string): Promise<string[]> {
  const { all } = await heldTree().units;
  return computeReach(all, unitId).actsFor;
}

/** The unit of that id or sign, as it is known here: a change made elsewhere shows within half a minute. */
export async function unitOfTree(key: { id: string } | { symbol: string }) {
  const { byId, bySymbol } = await currentTree().units;
  return "id" in key ? byId.get(key.id) : bySymbol.get(key.symbol);
}

/** To be called by whatever changes units, after its transaction. */
export function forgetUnitTree(): void {
  tree = undefined;
}

function currentTree() {
  if (!tree || Date.now() - tree.readAt > lifetime) {
    const units = readUnits();
    tree = { readAt: Date.now(), units, reaches: new Map() };
    units.catch(forgetUnitTree);
  }
  return tree;
}

/**
 * For what transactions ask, who have a connection already: as memory holds it, since who acts was
 * looked up just before.
 */
function heldTree() {
  return tree ?? currentTree();
}

async function readUnits(): Promise<Units> {
  const all = await db.unit.findMany({ select: fields });
  return {
    all,
    byId: new Map(all.map((unit) => [unit.id, unit])),
    bySymbol: new Map(all.map((unit) => [unit.symbol, unit])),
  };
}

function computeReach(nodes: TreeUnit[], unitId: string): UnitReach {
  const actsFor = collect([unitId], (id) => [
    ...nodes.filter((node) => node.recordsKeeperId === id),
    ...(id === unitId ? [] : nodes.filter((node) => node.parentId === id)),
  ]);
  const sees = collect(actsFor, (id) =>
    nodes.filter((node) => node.parentId === id || node.recordsKeeperId === id),
  );
  return { actsFor, sees };
}

function collect(start: string[], next: (id: string) => TreeUnit[]): string[] {
  const seen = new Set(start);
  const waiting = [...start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const node of next(id)) {
      if (!seen.has(node.id)) {
        seen.add(node.id);
        waiting.push(node.id);
      }
    }
  }
  return [...seen];
}
