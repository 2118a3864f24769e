/** The closed lists of the slips, in the order in which they are shown. */
export const slipStates = ["waiting", "done", "setAside"] as const;
export const asideReasons = ["blank", "illegible", "duplicate", "other"] as const;

export type SlipState = (typeof slipStates)[number];
export type AsideReason = (typeof asideReasons)[number];
