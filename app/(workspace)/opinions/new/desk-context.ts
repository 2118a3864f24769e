"use client";

import { createContext } from "react";

/** What a part of the desk may do to the whole: fill a field as if it had been typed. */
export const DeskContext = createContext<{ fillField: (name: string, value: string) => void }>({
  fillField: () => {},
});
