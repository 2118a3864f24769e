import { diffWords } from "./word-diff";

export type MarkedText = { text: string; isChanged: boolean }[];

/** Two texts side by side: of each, what the other has not is marked. */
export function compareTexts(left: string, right: string): { left: MarkedText; right: MarkedText } {
  const parts = diffWords(left, right);
  const of = (side: "left" | "right") =>
    parts
      .filter(({ side: found }) => found === "both" || found === side)
      .map(({ text, side: found }) => ({ text, isChanged: found !== "both" }));
  return { left: of("left"), right: of("right") };
}
