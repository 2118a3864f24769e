import type { ReactNode } from "react";

export type NavItem = {
  href: string;
  label: string;
  /** Addresses elsewhere that belong to this place. */
  also?: string[];
  /** How many things wait there. */
  count?: number;
  /** Shown in the bottom bar of a phone. */
  icon?: ReactNode;
};

export type UnitChoice = { value: string; name: string; detail?: string };

export type UnitGroup = { label: string; units: UnitChoice[] };

export type UnitSwitch = {
  /** A page with the same list, for when JavaScript is missing. */
  href: string;
  /** Fetched when the list is first opened, so that no page carries 160 units. */
  load: () => Promise<UnitGroup[]>;
  /** Receives the value of the chosen unit in the field `unit`. */
  choose: (form: FormData) => Promise<void>;
};

/** The unit whose work is shown. Without `change` there is no other to change to. */
export type CurrentUnit = { name: string; detail?: string; change?: UnitSwitch };

export type ShellLabels = {
  skip: string;
  mainNavigation: string;
  shortNavigation: string;
  menu: string;
  switchUnit: string;
  findUnit: string;
  noUnit: string;
  loading: string;
  find: string;
};
