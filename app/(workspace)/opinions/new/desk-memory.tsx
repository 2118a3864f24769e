"use client";

import { type ReactNode, useContext, useMemo, useRef } from "react";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { DeskContext } from "./desk-context";
import { DeskStatus, type DeskStatusLabels } from "./desk-status";
import type { Place } from "./desk-store";
import { nextEntry } from "./form-values";
import { useDesk } from "./use-desk";
import type { Filled } from "./use-draft";

type DeskMemoryProps = {
  place: Place;
  labels: DeskStatusLabels & { restored: string; startAnew: string };
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
  const { filled, fillField } = draft;
  const form = useContext(FormContext);
  const context = useMemo(() => withFilled(form, filled), [form, filled]);

  return (
    <DeskContext value={{ fillField }}>
      <FormContext value={context}>
        <div ref={frame} className="stack" aria-busy={isSaving || undefined}>
          {filled?.restoredAt && (
            <Notice title={`${labels.restored} ${clock(filled.restoredAt)}`}>
              <button
                type="button"
                className="act"
                onClick={() => draft.begin(nextEntry(filled.values))}
              >
                {labels.startAnew}
              </button>
            </Notice>
          )}
          <div key={filled?.form} className="stack">
            {children}
          </div>
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
      </FormContext>
    </DeskContext>
  );
}

type Context = NonNullable<Parameters<typeof FormContext.Provider>[0]["value"]>;

/** What was filled stands for what the server sent back, until the server sends something newer. */
function withFilled(form: Context | null, filled: Filled | null): Context | null {
  if (!form || !filled) return form;
  const { status, fieldErrors, message } = form.state;
  const values = { ...form.state.values, ...filled.values };
  return {
    ...form,
    attempt: form.attempt + filled.turn,
    state: { status, message, values, fieldErrors: filled.form > 0 ? undefined : fieldErrors },
  };
}

export function clock(at: number): string {
  return new Intl.DateTimeFormat("vi", {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" },
  }).format(at);
}
