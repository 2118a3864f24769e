import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, moveItem, type Placed, placeItem, takeOut } from "./arrange";

/** "A a a B": capitals stand on their own, small letters are nested; made unique by their number. */
function line(text: string): Placed[] {
  return [...text].map((letter, index) => ({
    id: `${letter}${index}`,
    isNested: letter === letter.toLowerCase(),
  }));
}

function told(items: Placed[] | null): string | null {
  return (
    items &&
    items
      .map(({ id, isNested }) => (isNested ? `(${id})` : id))
      .join(" ")
      .replaceAll(") (", " ")
  );
}

const anyLine = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 12 })
  .map((nested) =>
    nested.map((isNested, index) => ({ id: String(index), isNested: isNested && index > 0 })),
  );
const anyMove = fc.record({
  at: fc.nat(11),
  verb: fc.constantFrom("up" as const, "down" as const, "in" as const, "out" as const),
});

describe("moving an item", () => {
  it.each([
    ["AbC", "C2", "up", "C2 A0 (b1)"],
    ["AbCd", "A0", "down", "C2 (d3) A0 (b1)"],
    ["AbcD", "c2", "up", "A0 (c2 b1) D3"],
    ["AbcD", "b1", "up", null],
    ["ABc", "c2", "up", "A0 (c2) B1"],
    ["AbC", "b1", "down", "A0 C2 (b1)"],
    ["AB", "B1", "in", "A0 (B1)"],
    ["ABc", "B1", "in", null],
    ["AB", "A0", "in", null],
    ["AbcD", "b1", "out", "A0 (c2) b1 D3"],
    ["AB", "B1", "out", null],
    ["AB", "B1", "down", null],
    ["AB", "A0", "up", null],
  ] as const)("%s: %s goes %s: %s", (items, id, verb, after) => {
    expect(told(moveItem(line(items), id, verb))).toBe(after);
  });

  it("keeps every item once, and nothing nested on top, whatever is tried", () => {
    fc.assert(
      fc.property(anyLine, fc.array(anyMove, { maxLength: 20 }), (items, moves) => {
        let now: Placed[] = items;
        for (const { at, verb } of moves) {
          const item = now[at];
          if (item) now = moveItem(now, item.id, verb) ?? now;
          expect(now.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
          expect(now[0]!.isNested).toBe(false);
        }
      }),
    );
  });

  it("comes back where it was by the opposite move", () => {
    fc.assert(
      fc.property(anyLine, fc.nat(11), (items, at) => {
        const item = items[at];
        const up = item && moveItem(items, item.id, "up");
        if (up) expect(moveItem(up, item.id, "down")).toEqual(items);
      }),
    );
  });

  it("takes what is nested along, up and down", () => {
    fc.assert(
      fc.property(anyLine, anyMove, (items, { at, verb }) => {
        const item = items[at];
        if (!item || item.isNested) return;
        const nestedIn = (line: Placed[]) =>
          blocksOf(line).find(({ head }) => head.id === item.id)?.nested;
        const after = verb === "up" || verb === "down" ? moveItem(items, item.id, verb) : null;
        if (after) expect(nestedIn(after)).toEqual(nestedIn(items));
      }),
    );
  });
});

describe("dropping an item", () => {
  it.each([
    ["ABC", "C2", "A0", false, "C2 A0 B1"],
    ["ABC", "A0", null, false, "B1 C2 A0"],
    ["ABC", "C2", "B1", true, "A0 (C2) B1"],
    ["ABC", "C2", "A0", true, "C2 A0 B1"],
    ["AbcD", "D3", "c2", false, "A0 (b1 c2) D3"],
    ["AbcD", "D3", "c2", true, "A0 (b1 D3 c2)"],
    ["AbCd", "C2", "b1", true, "A0 (b1) C2 (d3)"],
    ["AB", "A0", "A0", false, "A0 B1"],
    ["AbC", "A0", "b1", false, "A0 (b1) C2"],
  ] as const)("%s: %s before %s, nested: %s → %s", (items, id, beforeId, isNested, after) => {
    expect(told(placeItem(line(items), id, { beforeId, isNested }))).toBe(after);
  });

  it("keeps every item once, and nothing nested on top", () => {
    fc.assert(
      fc.property(anyLine, fc.nat(11), fc.nat(12), fc.boolean(), (items, at, before, isNested) => {
        const item = items[at];
        if (!item) return;
        const after = placeItem(items, item.id, { beforeId: items[before]?.id ?? null, isNested })!;
        expect(after.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
        expect(after[0]!.isNested).toBe(false);
      }),
    );
  });
});

it("leaves what was nested in a removed item on its own", () => {
  expect(told(takeOut(line("AbcD"), "A0"))).toBe("b1 c2 D3");
  expect(told(takeOut(line("AbcD"), "b1"))).toBe("A0 (c2) D3");
});
