"use client";

import { type ReactNode, useContext, useMemo } from "react";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import { nextEntry } from "./form-values";
import type { Filled, useDraft } from "./use-draft";

export type DraftLabels = { restored: string; startAnew: string };

type DraftFieldsProps = {
  draft: Pick<ReturnType<typeof useDraft>, "filled" | "begin">;
  labels: DraftLabels;
  children: ReactNode;
};

/** The fields of a form with what the device kept of them, and a way to begin anew instead. */
export function DraftFields({ draft, labels, children }: DraftFieldsProps) {
  const { filled } = draft;
  const form = useContext(FormContext);
  const context = useMemo(() => withFilled(form, filled), [form, filled]);

  return (
    <FormContext value={context}>
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
    </FormContext>
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

function clock(at: number): string {
  return new Intl.DateTimeFormat("vi", {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" },
  }).format(at);
}
