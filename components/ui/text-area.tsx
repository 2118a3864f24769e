"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";

type TextAreaProps = FieldProps &
  Omit<ComponentProps<"textarea">, keyof FieldProps | "value" | "id">;

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, optional, className, defaultValue, ...textarea } = props;
  const { kept } = useFormField(name);

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <textarea
          className="input"
          defaultValue={kept ?? defaultValue}
          {...textarea}
          {...control}
        />
      )}
    </Field>
  );
}
