/** The two boxes of an office. */
export const transferBoxes = ["incoming", "outgoing"] as const;
export const transferStates = ["toAccept", "open", "overdue", "answered", "closed"] as const;

export type TransferFilters = {
  box: (typeof transferBoxes)[number];
  state: (typeof transferStates)[number] | null;
  page: number;
};

export type Address = Record<string, string | string[] | undefined>;

/** Reads the address bar; what makes no sense is left out. */
export function readTransferFilters(address: Address): TransferFilters {
  const given = (name: string) => [address[name]].flat()[0] ?? "";
  const page = /^[1-9]\d{0,5}$/.test(given("page")) ? Number(given("page")) : 1;
  return {
    box: transferBoxes.find((box) => box === given("box")) ?? "incoming",
    state: transferStates.find((state) => state === given("state")) ?? null,
    page,
  };
}

/** The same filters as an address; what is as usual is left out. */
export function transferAddress(
  filters: TransferFilters,
  changes: Partial<TransferFilters> = {},
): string {
  const { box, state, page } = { ...filters, ...changes };
  const query = new URLSearchParams();
  if (box !== "incoming") query.set("box", box);
  if (state) query.set("state", state);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text ? `/transfers?${text}` : "/transfers";
}
