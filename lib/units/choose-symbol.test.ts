import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseSymbol } from "./choose-symbol";

const choose = (name: string, above: string | null = null, taken: string[] = []) =>
  chooseSymbol({ type: "phuong", name }, above, new Set(taken));

it.each([
  ["Đống Đa", null, [], "PDD"],
  ["Láng", null, [], "PLANG"],
  ["Bưởi", "TH", [], "THBUOI"],
  ["Nhật Tân", "TH", [], "THNT"],
  ["Văn Miếu - Quốc Tử Giám", null, [], "PVMQTG"],
  ["Phúc Lợi", null, ["PPL"], "PPLO"],
  ["Phúc Lợi", null, ["PPL", "PPLO", "PPLOI"], "PPHLOI"],
  ["Phường 14", "GV", [], "GVP14"],
] as const)("gives %s (above it %s, taken %j) the sign %s", (name, above, taken, symbol) => {
  expect(choose(name, above, [...taken])).toBe(symbol);
});

it("never gives the same sign twice, however many units have the name", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Tân Lập", "Tân Lộc", "Quang Trung", "Láng"), { maxLength: 60 }),
      (names) => {
        const taken = new Set<string>();
        for (const name of names) {
          const symbol = chooseSymbol({ type: "xa", name }, null, taken);
          expect(symbol).toMatch(/^[A-Z0-9]{2,12}$/);
          expect(taken.has(symbol)).toBe(false);
          taken.add(symbol);
        }
      },
    ),
  );
});
