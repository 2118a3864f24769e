import { Refusal } from "@/lib/refusals";
import { everyPages, type PageRange, pagesOf, readDivision, readPages } from "./page-ranges";
import type { StackDivision } from "./schema";
import type { Turn } from "./take-pages";

/**
 * Which pages become which slip, in their order.
 * @throws Refusal at the field where the pages typed do not cover the stack, each once
 */
export function slipsOfDivision(
  { division, pages: typed }: Pick<StackDivision, "division" | "pages">,
  pages: number,
): PageRange[] {
  if (division !== "ranges" && typed) throw new Refusal("slip-pages-not-asked", {}, "pages");
  if (division === "single") return everyPages(1, pages);
  if (division === "twoSided") return everyPages(2, pages);
  if (division === "whole") return [{ from: 1, to: pages }];
  return readable(readDivision(typed ?? "", pages), "pages");
}

/** The pages that lie upside down: those named, and where the backs do, every second one. */
export function turnsOfDivision(
  { backsOver, pagesOver }: Pick<StackDivision, "backsOver" | "pagesOver">,
  pages: number,
): Map<number, Turn> {
  const named = readable(readPages(pagesOver ?? "", pages), "pagesOver").flatMap(pagesOf);
  const backs = backsOver ? everyPages(2, pages).map(({ from }) => from + 1) : [];
  return new Map(
    [...named, ...backs].filter((page) => page <= pages).map((page) => [page, 2] as const),
  );
}

function readable(read: ReturnType<typeof readPages>, field: string): PageRange[] {
  if ("refused" in read) throw new Refusal(read.refused, read.params, field);
  return read;
}
