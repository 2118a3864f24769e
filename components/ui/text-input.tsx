"use client";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";

type TextInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "value" | "id"> & { inputClassName?: string };

export function TextInput(props: TextInputProps) {
  const { name, label, hint, optional, className, inputClassName, defaultValue, ...input } = props;
  const { kept } = useFormField(name);

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <input
          type="text"
          className={clsx("input", inputClassName)}
          defaultValue={kept ?? defaultValue}
          {...input}
          {...control}
        />
      )}
    </Field>
  );
}
