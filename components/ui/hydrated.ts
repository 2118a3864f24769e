"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the server's HTML and while hydrating, then true: for controls that need JavaScript to be of use. */
export function useHydrated() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
