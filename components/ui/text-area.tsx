"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFieldValue } from "./use-field-value";

type TextAreaProps = FieldProps &
  Omit<ComponentProps<"textarea">, keyof FieldProps | "value" | "id">;

export function TextArea(props: TextAreaProps) {
  const { name, label, optional, className, defaultValue, ...textarea } = props;
  const { value, hint } = useFieldValue({ name, stored: defaultValue, hint: props.hint });

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => <textarea className="input" defaultValue={value} {...textarea} {...control} />}
    </Field>
  );
}
