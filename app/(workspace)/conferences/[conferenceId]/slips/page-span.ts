/** "trang 3" or "trang 3–4", as the messages of stacks say it. */
export function pageSpan(
  from: number,
  to: number,
): { same: "yes" | "no"; from: number; to: number } {
  return { same: from === to ? "yes" : "no", from, to };
}
