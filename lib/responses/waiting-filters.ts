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

export const waitingDues = ["overdue", "soon", "none"] as const;

export type WaitingFilters = {
  act: WaitingAct | null;
  due: (typeof waitingDues)[number] | null;
};

export const allWaiting: WaitingFilters = { act: null, due: null };

/** The filters of an address; what makes no sense is left out. */
export function readWaitingFilters(
  address: Record<string, string | string[] | undefined>,
): WaitingFilters {
  const one = <T extends string>(name: string, values: readonly T[]): T | null => {
    const [given] = [address[name]].flat();
    return values.find((value) => value === given) ?? null;
  };
  return { act: one("act", waitingActs), due: one("due", waitingDues) };
}

/** The same filters as a page of this product. */
export function waitingAddress(filters: WaitingFilters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return query.size > 0 ? `/work?${query}` : "/work";
}
