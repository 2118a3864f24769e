"use client";

import { useEffect, useRef, useState } from "react";
import { kindHint, type KindHint } from "@/lib/opinions/kind-hints";
import type { KindApart } from "@/lib/opinions/vocabulary";

type KindWatchProps = { field: string; sentences: Record<KindApart, string> };

const pause = 400;

/** Reads the field of that name in its form, once the typing rests. */
export function KindWatch({ field, sentences }: KindWatchProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [hint, setHint] = useState<KindHint | null>(null);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const typed = form.elements.namedItem(field);
      if (typed instanceof HTMLTextAreaElement) setHint(kindHint(typed.value));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(read, pause);
    };
    form.addEventListener("input", wait);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", wait);
    };
  }, [field]);

  return (
    <p ref={place} role="status" className={hint ? "soon text-small" : "sr-only"}>
      {hint && (
        <>
          <q>{hint.words}</q> {sentences[hint.kind]}
        </>
      )}
    </p>
  );
}
