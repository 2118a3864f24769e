"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";
import { OptionList } from "./option-list";
import { labelOf, type Option } from "./options";
import { useFieldValue } from "./use-field-value";

type SelectProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "value" | "id" | "children"> & {
    options: Option[];
    /** The text of the empty first choice; without it the first option is chosen. */
    empty?: string;
  };

export function Select(props: SelectProps) {
  const { name, label, optional, className, options, empty, defaultValue, ...select } = props;
  const { attempt } = useFormField(name);
  const { value, hint } = useFieldValue({
    ...{ name, stored: defaultValue, hint: props.hint },
    words: (stored) => labelOf(options, stored),
  });

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        // React never applies a changed defaultValue to a select: a new key per attempt does.
        <select key={attempt} className="input" defaultValue={value} {...select} {...control}>
          {empty !== undefined && <option value="">{empty}</option>}
          <OptionList options={options} />
        </select>
      )}
    </Field>
  );
}
