/** The closed lists of the slips, in the order in which they are shown. */
export const slipStates = ["waiting", "done", "setAside"] as const;
export const asideReasons = ["blank", "illegible", "duplicate", "other"] as const;
/** How a stack becomes slips: each page one, each sheet of two sides one, the pages that are typed, or as it is. */
export const divisions = ["single", "twoSided", "ranges", "whole"] as const;
export const turnWays = ["left", "right", "over"] as const;

export type SlipState = (typeof slipStates)[number];
export type AsideReason = (typeof asideReasons)[number];
export type Division = (typeof divisions)[number];
export type TurnWay = (typeof turnWays)[number];
