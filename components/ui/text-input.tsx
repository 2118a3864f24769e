"use client";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFieldValue } from "./use-field-value";

type TextInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "value" | "id"> & { inputClassName?: string };

export function TextInput(props: TextInputProps) {
  const { name, label, optional, className, inputClassName, defaultValue, ...input } = props;
  const { value, hint } = useFieldValue({ name, stored: defaultValue, hint: props.hint });

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <input
          type="text"
          className={clsx("input", inputClassName)}
          defaultValue={value}
          {...input}
          {...control}
        />
      )}
    </Field>
  );
}
