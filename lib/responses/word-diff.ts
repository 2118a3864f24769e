export type DiffPart = { text: string; side: "both" | "left" | "right" };

/** Words and the white space between them; joined again they are the text. */
const pieces = (text: string) => text.match(/\s+|[^\s]+/gu) ?? [];

/** Longer texts are compared by their lines first, so that no table grows beyond this many cells. */
const mostCells = 4_000_000;

/**
 * What two texts share and what only one has, word by word: a longest common subsequence. All
 * parts but the right ones joined are the left text, all but the left ones the right.
 */
export function diffWords(left: string, right: string): DiffPart[] {
  const [a, b] = [pieces(left), pieces(right)];
  const from = commonAtStart(a, b);
  const until = commonAtEnd(a, b, from);
  const [middleA, middleB] = [a.slice(from, a.length - until), b.slice(from, b.length - until)];
  const middle =
    middleA.length * middleB.length > mostCells
      ? [...partsOf(middleA, "left"), ...partsOf(middleB, "right")]
      : diffMiddle(middleA, middleB);
  const parts = joined([
    ...partsOf(a.slice(0, from), "both"),
    ...middle,
    ...partsOf(a.slice(a.length - until), "both"),
  ]);
  return joined(parts.flatMap((part, index) => withoutCrumb(part, parts, index)));
}

/** A single word that happens to stand between changes on both sides says nothing: it changes too. */
function withoutCrumb(part: DiffPart, parts: DiffPart[], index: number): DiffPart[] {
  const isBetween = index > 0 && index < parts.length - 1;
  if (part.side !== "both" || !isBetween || part.text.trim().includes(" ")) return [part];
  return [
    { ...part, side: "left" },
    { ...part, side: "right" },
  ];
}

function partsOf(words: string[], side: DiffPart["side"]): DiffPart[] {
  return words.map((text) => ({ text, side }));
}

function commonAtStart(a: string[], b: string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonAtEnd(a: string[], b: string[], from: number): number {
  let length = 0;
  const most = Math.min(a.length, b.length) - from;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

function diffMiddle(a: string[], b: string[]): DiffPart[] {
  const width = b.length + 1;
  // lengths[i * width + j]: of the longest common subsequence of a from i and b from j.
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ text: a[i]!, side: "both" });
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && below(i, j) >= beside(i, j))) {
      parts.push({ text: a[i]!, side: "left" });
      i += 1;
    } else {
      parts.push({ text: b[j]!, side: "right" });
      j += 1;
    }
  }
  return parts;

  function below(row: number, column: number) {
    return lengths[(row + 1) * width + column]!;
  }
  function beside(row: number, column: number) {
    return lengths[row * width + column + 1]!;
  }
}

/** Between two parts that both have, what was left out becomes one part and what came in another. */
function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let changed = { left: "", right: "" };
  const close = () => {
    for (const side of ["left", "right"] as const) {
      if (changed[side]) result.push({ side, text: changed[side] });
    }
    changed = { left: "", right: "" };
  };
  for (const { side, text } of parts) {
    if (side !== "both") {
      changed[side] += text;
      continue;
    }
    close();
    const last = result.at(-1);
    if (last?.side === "both") last.text += text;
    else result.push({ side, text });
  }
  close();
  return result;
}
