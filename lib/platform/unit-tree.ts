import { db } from "./db";

type Node = { id: string; parentId: string | null; recordsKeeperId: string | null };

/** Which units a post reaches. Units change a few times in a decade, so they are read at most twice a minute. */
export type UnitReach = {
  /** The unit itself and the abolished units whose records it keeps, with all below those. */
  actsFor: string[];
  /** actsFor and every unit below. */
  sees: string[];
};

const lifetime = 30_000;
let tree: { readAt: number; nodes: Promise<Node[]>; reaches: Map<string, UnitReach> } | undefined;

/** The reach of a post in that unit, and whether it is the whole installation. */
export async function reachOf(unitId: string): Promise<UnitReach & { seesAll: boolean }> {
  const { nodes, reaches } = currentTree();
  const all = await nodes;
  let reach = reaches.get(unitId);
  if (!reach) {
    reach = computeReach(all, unitId);
    reaches.set(unitId, reach);
  }
  return { ...reach, seesAll: reach.sees.length === all.length };
}

/** The unit, those over it, and where it was abolished the unit that keeps its records, with those over that. */
export async function unitsOver(unitId: string): Promise<string[]> {
  const all = await currentTree().nodes;
  return collect([unitId], (id) => {
    const node = all.find((one) => one.id === id);
    const over = [node?.recordsKeeperId, node?.parentId];
    return all.filter((one) => over.includes(one.id));
  });
}

/** To be called by whatever changes units, after its transaction. */
export function forgetUnitTree(): void {
  tree = undefined;
}

function currentTree() {
  if (!tree || Date.now() - tree.readAt > lifetime) {
    const nodes = db.unit.findMany({ select: { id: true, parentId: true, recordsKeeperId: true } });
    tree = { readAt: Date.now(), nodes, reaches: new Map() };
    nodes.catch(forgetUnitTree);
  }
  return tree;
}

function computeReach(nodes: Node[], unitId: string): UnitReach {
  const actsFor = collect([unitId], (id) => [
    ...nodes.filter((node) => node.recordsKeeperId === id),
    ...(id === unitId ? [] : nodes.filter((node) => node.parentId === id)),
  ]);
  const sees = collect(actsFor, (id) =>
    nodes.filter((node) => node.parentId === id || node.recordsKeeperId === id),
  );
  return { actsFor, sees };
}

function collect(start: string[], next: (id: string) => Node[]): string[] {
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
