"use client";

import { useEffect } from "react";

/** Takes a parameter out of the address bar, so that a reload or a shared link does not repeat its message. */
export function ForgetParam({ param }: { param: string }) {
  useEffect(() => {
    const url = new URL(window.location.href);
    if (!url.searchParams.has(param)) return;
    url.searchParams.delete(param);
    window.history.replaceState(null, "", url);
  }, [param]);

  return null;
}
