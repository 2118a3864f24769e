"use client";

import type { ComponentProps } from "react";
import { tidyTime } from "./date-text";
import { Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";
import { useUiLabels } from "./ui-labels";

type TimeInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "type" | "value">;

/** A time of the 24-hour clock, typed as HH:mm. */
export function TimeInput(props: TimeInputProps) {
  const { name, label, hint, optional, className, defaultValue, ...input } = props;
  const { kept } = useFormField(name);
  const { timePlaceholder } = useUiLabels();

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <input
          className="input max-w-32"
          autoComplete="off"
          placeholder={timePlaceholder}
          {...input}
          {...control}
          defaultValue={kept ?? defaultValue}
          onBlur={(event) => {
            event.target.value = tidyTime(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
