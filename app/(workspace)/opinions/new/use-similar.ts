"use client";

import { useEffect, useState } from "react";
import type { SimilarFound } from "@/components/opinions/similar-item";
import { longestText } from "@/lib/opinions/vocabulary";

const pauseWhileTyping = 300;
const fewestLetters = 15;

export const nothingFound: SimilarFound = { similar: [], topic: null };

/** What is like the words typed; the last answer stays until the next has come. */
export function useSimilar(conferenceId: string, typed: string): SimilarFound {
  const [found, setFound] = useState(nothingFound);
  const text = typed.trim();
  const isAsked = text.length >= fewestLetters && text.length <= longestText;

  useEffect(() => {
    if (!isAsked) return;
    const control = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch("/api/opinions/similar", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ conferenceId, text }),
          signal: control.signal,
        });
        if (response.ok) setFound(await response.json());
      } catch {
        // Typed on, or the network is gone: one can log without it.
      }
    }, pauseWhileTyping);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [conferenceId, text, isAsked]);

  return isAsked ? found : nothingFound;
}
