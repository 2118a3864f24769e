"use client";

import { createContext, useContext, useId } from "react";
import { type FormState, idleForm } from "./form-state";

type FormContextValue = {
  formId: string;
  state: FormState;
  attempt: number;
  /** Whether it answers with the names of its fields, when they are sent with it. */
  takesLabels?: boolean;
};

export const FormContext = createContext<FormContextValue | null>(null);

/** The id, error and kept value of one field; works outside a `Form` too. */
export function useFormField(name: string) {
  const ownId = useId();
  const form = useContext(FormContext);
  const { fieldErrors, values } = form?.state ?? idleForm;
  const kept = values?.[name];

  return {
    id: fieldId(form?.formId ?? ownId, name),
    error: fieldErrors?.[name],
    kept: Array.isArray(kept) ? kept[0] : kept,
    keptAll: kept === undefined ? undefined : [kept].flat(),
    wasSent: values !== undefined,
    attempt: form?.attempt ?? 0,
  };
}

export function fieldId(formId: string, name: string) {
  return `${formId}-${name}`;
}
