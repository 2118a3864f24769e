"use client";

import { type ReactNode, useRef } from "react";
import type { Place } from "@/components/opinions/desk-store";
import { DraftFields, type DraftLabels } from "@/components/opinions/draft-fields";
import { useDraft } from "@/components/opinions/use-draft";

type SlipMemoryProps = { place: Place; version: number; labels: DraftLabels; children: ReactNode };

/** Around the fields beside a slip: what is typed survives a reload and a look at another slip. */
export function SlipMemory({ place, version, labels, children }: SlipMemoryProps) {
  const frame = useRef<HTMLDivElement>(null);
  const draft = useDraft(place, frame, String(version));

  return (
    <div ref={frame} className="stack">
      <DraftFields draft={draft} labels={labels}>
        {children}
      </DraftFields>
    </div>
  );
}
