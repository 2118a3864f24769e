/** An item in the one line in which a programme is kept: a nested one belongs to the last before it that is not. */
export type Placed = { id: string; isNested: boolean };

export type MoveVerb = "up" | "down" | "in" | "out";

/**
 * The line after a move, or null where the item cannot go that way. What is nested in an item goes
 * with it; up and down carry a nested item into the neighbouring item when its own ends.
 */
export function moveItem<T extends Placed>(items: T[], id: string, verb: MoveVerb): T[] | null {
  const start = items.findIndex((item) => item.id === id);
  const item = items[start];
  if (!item) return null;
  const end = endOfBlock(items, start);
  const block = items.slice(start, end);
  const rest = [...items.slice(0, start), ...items.slice(end)];
  switch (verb) {
    case "up":
      return item.isNested
        ? insert(rest, block, start > 1 ? start - 1 : null)
        : insert(rest, block, start > 0 ? headBefore(items, start) : null);
    case "down":
      if (end >= items.length) return null;
      return insert(rest, block, item.isNested ? start + 1 : endOfBlock(rest, start));
    case "in":
      return item.isNested || start === 0 || block.length > 1
        ? null
        : insert(rest, [{ ...item, isNested: true }], start);
    case "out":
      return item.isNested
        ? insert(rest, [{ ...item, isNested: false }], endOfBlock(rest, start - 1))
        : null;
  }
}

export type Place = { beforeId: string | null; isNested: boolean };

/** The line with an item put before another, or at the end, as the mouse dropped it. */
export function placeItem<T extends Placed>(items: T[], id: string, place: Place): T[] | null {
  const start = items.findIndex((item) => item.id === id);
  const item = items[start];
  if (!item) return null;
  const end = endOfBlock(items, start);
  const block = items.slice(start, end);
  const rest = [...items.slice(0, start), ...items.slice(end)];
  const stays = block.some((own) => own.id === place.beforeId);
  const found = rest.findIndex((other) => other.id === place.beforeId);
  const at = stays ? start : found < 0 ? rest.length : found;
  if (place.isNested && at > 0 && block.length === 1) {
    return insert(rest, [{ ...item, isNested: true }], at);
  }
  // Not among what is nested in another item: that would tear the two apart.
  return insert(rest, [{ ...item, isNested: false }, ...block.slice(1)], endOfNested(rest, at));
}

/** The line without an item; what was nested in it stands on its own. */
export function takeOut<T extends Placed>(items: T[], id: string): T[] {
  const start = items.findIndex((item) => item.id === id);
  if (start < 0) return items;
  const end = endOfBlock(items, start);
  return items
    .map((item, index) => (index > start && index < end ? { ...item, isNested: false } : item))
    .filter((item) => item.id !== id);
}

/** Items that are not nested, each with those nested in it. */
export function blocksOf<T extends { isNested: boolean }>(items: T[]): { head: T; nested: T[] }[] {
  const blocks: { head: T; nested: T[] }[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (item.isNested && last) last.nested.push(item);
    else blocks.push({ head: item, nested: [] });
  }
  return blocks;
}

function insert<T>(items: T[], block: T[], at: number | null): T[] | null {
  return at === null ? null : [...items.slice(0, at), ...block, ...items.slice(at)];
}

function endOfBlock(items: Placed[], start: number): number {
  return items[start]?.isNested ? start + 1 : endOfNested(items, start + 1);
}

function endOfNested(items: Placed[], from: number): number {
  const end = items.findIndex((item, index) => index >= from && !item.isNested);
  return end < 0 ? items.length : end;
}

function headBefore(items: Placed[], start: number): number {
  return items.slice(0, start).findLastIndex((item) => !item.isNested);
}
