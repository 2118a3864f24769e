/** How lists are marked: "1." "2)" "a)" "-" at the beginning of a line. */
const marked = /^\s*(?:\d{1,2}[.)]|[a-eđ][.)]|[-–•+])\s+/i;
/** The same within a line, after the end of a sentence; and first, secondly … spelled out. */
const counted =
  /(?<=[.;:]\s*)(?=\d{1,2}[.)]\s)|(?<=^|[.;:]\s*)(?=(?:Thứ (?:nhất|hai|ba|tư|năm|sáu)|Một là|Hai là|Ba là|Bốn là|Năm là)[,: ])/;

const mostParts = 10;

/**
 * Where a text seems to hold several opinions: by its numbers and dashes, else by its lines. A
 * beginning for whoever splits it, who reads and mends each part. Nothing of the text is lost but
 * the marks.
 */
export function proposeParts(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const byMarks = gather(lines, (line) => marked.test(line));
  if (byMarks.length > 1) return tidied(byMarks);
  const byWords = text
    .split(counted)
    .map((part) => part.replace(/^\s*\d{1,2}[.)]\s+/, "").trim())
    .filter(Boolean);
  if (byWords.length > 1) return tidied(withIntroduction(byWords));
  return tidied(lines);
}

/** Lines that go on belong to the part before them; what stands before the first mark, to the first part. */
function gather(lines: string[], begins: (line: string) => boolean): string[] {
  const first = lines.findIndex(begins);
  if (first < 0) return [];
  const parts: string[] = [];
  for (const line of lines.slice(first)) {
    if (begins(line) || parts.length === 0) parts.push(line.replace(marked, ""));
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return withBefore(lines.slice(0, first).join("\n"), parts);
}

function withIntroduction(parts: string[]): string[] {
  const [first = "", ...others] = parts;
  const isIntroduction = first.trim().endsWith(":") && others.length > 1;
  return isIntroduction ? withBefore(first.trim(), others) : parts;
}

function withBefore(introduction: string, [first = "", ...others]: string[]): string[] {
  return introduction ? [`${introduction}\n${first}`, ...others] : [first, ...others];
}

function tidied(parts: string[]): string[] {
  const shown = parts.slice(0, mostParts - 1);
  const rest = parts.slice(mostParts - 1).join("\n");
  return [...shown, rest].map((part) => part.trim()).filter(Boolean);
}
