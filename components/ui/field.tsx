"use client";

import { clsx } from "clsx";
import { CircleAlert } from "./icons";
import { type ReactNode, useContext } from "react";
import { FormContext, useFormField } from "./form-context";
import { useUiLabels } from "./ui-labels";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  className?: string;
};

export type ControlProps = {
  id: string;
  name: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldFrameProps = FieldProps & { children: (control: ControlProps) => ReactNode };

/** Label above, the control, hint and error under it, tied together for screen readers. */
export function Field({ name, label, hint, optional, className, children }: FieldFrameProps) {
  const { id, error } = useFormField(name);

  return (
    <div className={clsx("field", className)}>
      <label className="field-label" htmlFor={id}>
        {label} <OptionalMark when={optional} />
      </label>
      {children({ id, name, ...describedBy(id, hint, error) })}
      <FieldNotes id={id} hint={hint} error={error} />
      <SentLabel name={name} label={label} />
    </div>
  );
}

export function describedBy(id: string, hint: ReactNode, error: string | undefined) {
  const ids = clsx(hint && `${id}-hint`, error && `${id}-error`);
  return {
    ...(ids && { "aria-describedby": ids }),
    ...(error && { "aria-invalid": true as const }),
  };
}

export function OptionalMark({ when }: { when?: boolean }) {
  const { optional } = useUiLabels();
  return when ? <small>{optional}</small> : null;
}

/** Without JavaScript a form sends what its fields are called, for the summary of errors above them. */
export function SentLabel({ name, label }: { name: string; label: string }) {
  if (!useContext(FormContext)?.takesLabels) return null;
  return (
    <noscript>
      <input type="hidden" name={`label:${name}`} value={label} />
    </noscript>
  );
}

type FieldNotesProps = { id: string; hint?: ReactNode; error?: string };

export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <CircleAlert />
          {error}
        </p>
      )}
    </>
  );
}
