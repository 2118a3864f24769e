"use client";

import { createContext, type ReactNode, useContext } from "react";

/** The words that client primitives need on every page, handed over once by the root layout. */
export type UiLabels = {
  optional: string;
  errorSummary: string;
  /** With the place {value}. */
  storedNow: string;
  storedEmpty: string;
  takenOver: string;
  seeStored: string;
  signInElsewhere: string;
  /** With the places {field} and {error}. */
  fieldError: string;
  datePlaceholder: string;
  openCalendar: string;
  timePlaceholder: string;
  showPassword: string;
  hidePassword: string;
  searchPlaceholder: string;
  noMatch: string;
  clear: string;
  openList: string;
  close: string;
  find: string;
  findPlaces: string;
  findHint: string;
  shortcuts: string;
  letterShortcuts: string;
  failureTitle: string;
  failureHint: string;
  tryAgain: string;
  notFoundTitle: string;
  notFoundHint: string;
  backHome: string;
  wrongAddressTitle: string;
  wrongAddressHint: string;
};

const UiLabelsContext = createContext<UiLabels | null>(null);

export function UiLabelsProvider({ labels, children }: { labels: UiLabels; children: ReactNode }) {
  return <UiLabelsContext value={labels}>{children}</UiLabelsContext>;
}

export function useUiLabels(): UiLabels {
  const labels = useContext(UiLabelsContext);
  if (!labels) throw new Error("Wrap the page in UiLabelsProvider: the root layout does so.");
  return labels;
}
