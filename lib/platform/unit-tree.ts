import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "./db";
import { keepInMemory } from "./memory";

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

type Tree = {
  all: TreeUnit[];
  byId: Map<string, TreeUnit>;
  bySymbol: Map<string, TreeUnit>;
  /** Of the units asked for until now. */
  reaches: Map<string, UnitReach>;
};

/** Units change a few times in a decade: a change made elsewhere shows within half a minute. */
const tree = keepInMemory(30_000, readTree);

/** To be called by whatever changes units, after its transaction. */
export const forgetUnitTree = tree.forget;

/** The reach of a post in that unit, and whether it is the whole installation. */
export async function reachOf(
  unitId: string,
  from?: Tx,
): Promise<UnitReach & { seesAll: boolean }> {
  const { all, reaches } = await tree.recall(from);
  let reach = reaches.get(unitId);
  if (!reach) {
    reach = computeReach(all, unitId);
    reaches.set(unitId, reach);
  }
  return { ...reach, seesAll: reach.sees.length === all.length };
}

/** The unit, those over it, and where it was abolished the unit that keeps its records, with those over that. */
export async function unitsOver(unitId: string, from?: Tx): Promise<string[]> {
  const { all, byId } = await tree.recall(from);
  return collect([unitId], (id) => {
    const node = byId.get(id);
    const over = [node?.recordsKeeperId, node?.parentId];
    return all.filter((one) => over.includes(one.id));
  });
}

/** The unit of that id or sign. */
export async function unitOfTree(key: { id: string } | { symbol: string }) {
  const { byId, bySymbol } = await tree.recall();
  return "id" in key ? byId.get(key.id) : bySymbol.get(key.symbol);
}

async function readTree(from: Tx): Promise<Tree> {
  const all = await from.unit.findMany({ select: fields });
  return {
    all,
    byId: new Map(all.map((unit) => [unit.id, unit])),
    bySymbol: new Map(all.map((unit) => [unit.symbol, unit])),
    reaches: new Map(),
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
