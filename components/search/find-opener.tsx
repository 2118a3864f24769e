"use client";

import { lazy, Suspense, useEffect, useState } from "react";

const FindPalette = lazy(() => import("./find-palette"));

/** Ctrl/⌘ K, or a click on a link to the page of the search, opens the search in place. */
export function FindOpener() {
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    const onClick = (event: MouseEvent) => {
      const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey);
      if (!isPlain || !(event.target as Element).closest('a[href="/find"]')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    // Before the soft navigation, which would follow the link.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, []);

  if (!isOpen) return null;
  return (
    <Suspense>
      <FindPalette onClose={() => setOpen(false)} />
    </Suspense>
  );
}
