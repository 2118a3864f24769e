import type { ReactNode } from "react";

export type NavItem = {
  href: string;
  label: string;
  /** How many things wait there. */
  count?: number;
  /** Shown in the bottom bar of a phone. */
  icon?: ReactNode;
};

export type UnitChoice = { id: string; name: string; detail?: string; href: string };

export type UnitGroup = { label: string; units: UnitChoice[] };

/** The unit whose work is shown. Without `href` and `load` there is no other to change to. */
export type CurrentUnit = {
  name: string;
  detail?: string;
  /** A page with all units, for when JavaScript is missing. */
  href?: string;
  /** Fetched when the list is first opened, so that no page carries 160 units. */
  load?: () => Promise<UnitGroup[]>;
};

export type ShellLabels = {
  skip: string;
  mainNavigation: string;
  shortNavigation: string;
  menu: string;
  switchUnit: string;
  findUnit: string;
  noUnit: string;
  loading: string;
};
