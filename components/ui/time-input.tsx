"use client";

import type { ComponentProps } from "react";
import { tidyTime } from "./date-text";
import { Field, type FieldProps } from "./field";
import { useUiLabels } from "./ui-labels";
import { useFieldValue } from "./use-field-value";

type TimeInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "type" | "value">;

/** A time of the 24-hour clock, typed as HH:mm. */
export function TimeInput(props: TimeInputProps) {
  const { name, label, optional, className, defaultValue, ...input } = props;
  const { value, hint } = useFieldValue({ name, stored: defaultValue, hint: props.hint });
  const { timePlaceholder } = useUiLabels();

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <input
          className="input max-w-32"
          autoComplete="off"
          // In a field that may stay empty an example reads as if it were filled in.
          placeholder={optional ? undefined : timePlaceholder}
          {...input}
          {...control}
          defaultValue={value}
          onBlur={(event) => {
            event.target.value = tidyTime(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
