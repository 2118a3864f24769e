import type { UnitType } from "@/lib/generated/prisma/enums";
import { foldText } from "@/lib/platform/text";

const letterOfType: Partial<Record<UnitType, string>> = {
  phuong: "P",
  xa: "X",
  thiTran: "T",
  dacKhu: "DK",
};
const longest = 12;

/**
 * A sign for record codes that people can read back, and that no other unit has or had: phường
 * Đống Đa is PDD, phường Bưởi of quận Tây Hồ (TH) is THBUOI. Where a sign is taken, letters of
 * the last syllables are added until one is free.
 * @param above the sign of the district above, if there is one
 */
export function chooseSymbol(
  unit: { type: UnitType; name: string },
  above: string | null,
  taken: ReadonlySet<string>,
): string {
  const prefix = above ?? letterOfType[unit.type] ?? "";
  for (const letters of spellings(unit.name)) {
    const symbol = (prefix + letters).slice(0, longest);
    if (symbol.length >= 2 && !taken.has(symbol)) return symbol;
  }
  const stem = (prefix + initials(syllablesOf(unit.name))).slice(0, longest - 3);
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${stem}${number}`)) return `${stem}${number}`;
  }
}

function* spellings(name: string): Generator<string> {
  const syllables = syllablesOf(name);
  if (syllables.length > 1) yield initials(syllables);
  for (let from = syllables.length - 1; from >= 0; from -= 1) {
    const head = initials(syllables.slice(0, from));
    const rest = syllables.slice(from + 1).join("");
    const syllable = syllables[from] ?? "";
    for (let length = 2; length <= syllable.length; length += 1) {
      if (syllables.length > 1 || length === syllable.length)
        yield head + syllable.slice(0, length) + rest;
    }
  }
}

function syllablesOf(name: string): string[] {
  return foldText(name).toUpperCase().split(" ").filter(Boolean);
}

function initials(syllables: string[]): string {
  return syllables
    .map((syllable) => (/^\d+$/.test(syllable) ? syllable : syllable.charAt(0)))
    .join("");
}
