const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** NFC, without zero-width characters and outer spaces; line breaks as \n. */
export function tidyText(given: string): string {
  return given.normalize("NFC").replace(invisible, "").replace(/\r\n?/g, "\n").trim();
}

/** The same on one line, runs of spaces as one. */
export function tidyLine(given: string): string {
  return tidyText(given).replace(/\s+/g, " ");
}

/** The first `most` characters up to a whole word, with "…" where there is more. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  // What JavaScript counts as two is not cut into a half.
  const start = text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.replace(/[\s,;:.-]*\s\S{0,29}$/, "")}…`;
}

/**
 * Lower case without accents, đ = d, letters and digits only: what the database's fold_text()
 * makes, for queries. "Hoà, Đống Đa" and "hòa dong da" fold alike.
 */
export function foldText(given: string): string {
  return foldMarks(given)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Letters without their marks: "Đống Đa" as "Dong Da". */
export function foldMarks(given: string): string {
  return given.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
