import { pageNumber } from "@/lib/notifications/schema";

/** What people wait for one another to do, in the order of the filter. */
export const waitingActs = [
  "approve",
  "answer",
  "decide",
  "charge",
  "accept",
  "draft",
  "contribute",
  "finish",
  "revise",
  "issue",
  "publicise",
  "deliver",
  "confirm",
  "reportAnew",
  "redirect",
  "receive",
  "tell",
  "hold",
  "replan",
  "collect",
] as const;

export type WaitingAct = (typeof waitingActs)[number];

/** How many the page shows at once. */
export const waitingPerPage = 20;

export const waitingDues = ["overdue", "soon", "none"] as const;

export type WaitingFilters = {
  act: WaitingAct | null;
  due: (typeof waitingDues)[number] | null;
  page: number;
};

export const allWaiting: WaitingFilters = { act: null, due: null, page: 1 };

/** The filters of an address; what makes no sense is left out. */
export function readWaitingFilters(
  address: Record<string, string | string[] | undefined>,
): WaitingFilters {
  const one = <T extends string>(name: string, values: readonly T[]): T | null => {
    const [given] = [address[name]].flat();
    return values.find((value) => value === given) ?? null;
  };
  const [page] = [address.page].flat();
  return {
    act: one("act", waitingActs),
    due: one("due", waitingDues),
    page: pageNumber.parse(page),
  };
}

/** The same filters as a page of this product, from the first page on unless another is asked for. */
export function waitingAddress({ act, due }: WaitingFilters, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ act, due })) if (value) query.set(name, value);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/work?${query}` : "/work";
}
