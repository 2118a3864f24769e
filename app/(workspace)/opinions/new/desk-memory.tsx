"use client";

import { type ReactNode, useRef } from "react";
import type { Place } from "@/components/opinions/desk-store";
import { DraftFields, type DraftLabels } from "@/components/opinions/draft-fields";
import { DeskContext } from "./desk-context";
import { DeskStatus, type DeskStatusLabels } from "./desk-status";
import { useDesk } from "./use-desk";

type DeskMemoryProps = {
  place: Place;
  labels: DeskStatusLabels & DraftLabels;
  /** The fields, then what stands below the state of saving. */
  children: ReactNode;
};

/**
 * Around the fields of the desk: they survive a closed tab and a lost network. Without JavaScript
 * it is only a frame, and the form is sent as any other.
 */
export function DeskMemory({ place, labels, children }: DeskMemoryProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { draft, outbox, said, isSaving } = useDesk(place, frame);

  return (
    <DeskContext value={{ fillField: draft.fillField }}>
      <div ref={frame} className="stack" aria-busy={isSaving || undefined}>
        <DraftFields draft={draft} labels={labels}>
          {children}
        </DraftFields>
        <DeskStatus
          labels={labels}
          outbox={outbox}
          said={said}
          keptAt={draft.keptAt}
          isRefused={draft.isRefused}
          onMend={(entry) => {
            outbox.take(entry);
            draft.begin(entry.values);
          }}
        />
      </div>
    </DeskContext>
  );
}
