const marks = /\p{M}/gu;

/** Text as people type it in a hurry: no accents, đ as d, lower case, single spaces. */
export function foldText(text: string) {
  return text
    .normalize("NFD")
    .replace(marks, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether every typed word begins a word of the text, accents or not. */
export function matchesTyped(text: string, typed: string) {
  const words = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
  return foldText(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.includes(` ${word}`));
}
