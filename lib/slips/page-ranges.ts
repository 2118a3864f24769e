import type { RefusalCode } from "@/lib/refusals";

/** Pages of a stack, counted from 1, the last one included. */
export type PageRange = { from: number; to: number };

type Refused = { refused: RefusalCode; params: Record<string, string | number> };

/** Every so many pages a slip; the last one has what is left over. */
export function everyPages(count: number, pages: number): PageRange[] {
  return Array.from({ length: Math.ceil(pages / count) }, (_, index) => ({
    from: index * count + 1,
    to: Math.min(pages, (index + 1) * count),
  }));
}

/** Pages as an office types them: "1-2, 3, 4–6", in the order in which they are typed. */
export function readPages(typed: string, pages: number): PageRange[] | Refused {
  const ranges: PageRange[] = [];
  for (const part of typed.split(/[,;\n]/).map((given) => given.trim())) {
    if (part === "") continue;
    const [, from, to = from] = /^(\d{1,6})(?:\s*[-–—]\s*(\d{1,6}))?$/.exec(part) ?? [];
    const range = { from: Number(from), to: Number(to) };
    if (!from || range.to < range.from) {
      return { refused: "slip-pages-unreadable", params: { part: part.slice(0, 40) } };
    }
    const outside = [range.from, range.to].find((page) => page < 1 || page > pages);
    if (outside !== undefined) {
      return { refused: "slip-page-outside", params: { page: outside, pages } };
    }
    ranges.push(range);
  }
  return ranges;
}

/** The same for a division: each page of the stack in it once. */
export function readDivision(typed: string, pages: number): PageRange[] | Refused {
  const ranges = readPages(typed, pages);
  if ("refused" in ranges) return ranges;
  const times = Array<number>(pages).fill(0);
  for (const page of ranges.flatMap(pagesOf)) times[page - 1]! += 1;
  const twice = times.findIndex((count) => count > 1);
  if (twice >= 0) return { refused: "slip-page-twice", params: { page: twice + 1 } };
  const missing = times.flatMap((count, index) => (count === 0 ? [index + 1] : []));
  if (missing.length === 0) return ranges;
  return { refused: "slip-pages-missing", params: { pages: writePages(missing) } };
}

export function pagesOf({ from, to }: PageRange): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** As one would type them: 4, 7-9. */
export function writePages(pages: number[]): string {
  const ranges: PageRange[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
}
