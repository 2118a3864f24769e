import { useEffect, useState } from "react";

export type FoundItem = { label: string; detail?: string; href: string };
export type FoundGroup = { value: string; items: FoundItem[] };

const pauseWhileTyping = 150;

/** What the product has of the words typed; the last answer stays until the next has come. */
export function useFound(typed: string): FoundGroup[] {
  const [groups, setGroups] = useState<FoundGroup[]>([]);
  const words = typed.trim();

  useEffect(() => {
    if (!words) return;
    const control = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const address = `/api/find?q=${encodeURIComponent(words)}`;
        const response = await fetch(address, { signal: control.signal });
        if (response.ok) setGroups((await response.json()).groups);
      } catch {
        // Typed on, closed, or the network is gone: the places of the page are still there.
      }
    }, pauseWhileTyping);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [words]);

  return words ? groups : [];
}
