"use client";

import { type ReactNode, useContext, useMemo, useState } from "react";
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
  const isAnswered = useAnswered(filled, form?.attempt ?? 0);
  const context = useMemo(() => withFilled(form, filled, isAnswered), [form, filled, isAnswered]);

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

/** Whether the server has answered since the fields were filled: its answer holds what was typed later. */
function useAnswered(filled: Filled | null, attempt: number): boolean {
  const [seen, setSeen] = useState({ filled, attempt });
  if (seen.filled !== filled) setSeen({ filled, attempt });
  return seen.filled === filled && attempt > seen.attempt;
}

/** What was filled stands for what the server sent back, until the server sends something newer. */
function withFilled(form: Context | null, filled: Filled | null, isAnswered: boolean) {
  if (!form || !filled) return form;
  const attempt = form.attempt + filled.turn;
  if (isAnswered) return { ...form, attempt };
  const { status, fieldErrors, message } = form.state;
  const values = { ...form.state.values, ...filled.values };
  const errors = filled.isAnew ? undefined : fieldErrors;
  return { ...form, attempt, state: { status, message, values, fieldErrors: errors } };
}

function clock(at: number): string {
  return new Intl.DateTimeFormat("vi", {
    ...{ hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" },
  }).format(at);
}
