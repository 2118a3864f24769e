"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";
import { OptionList } from "./option-list";
import type { Option } from "./options";

type SelectProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "value" | "id" | "children"> & {
    options: Option[];
    /** The text of the empty first choice; without it the first option is chosen. */
    empty?: string;
  };

export function Select(props: SelectProps) {
  const { name, label, hint, optional, className, options, empty, defaultValue, ...select } = props;
  const { kept, attempt } = useFormField(name);

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        // React never applies a changed defaultValue to a select: a new key per attempt does.
        <select
          key={attempt}
          className="input"
          defaultValue={kept ?? defaultValue}
          {...select}
          {...control}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          <OptionList options={options} />
        </select>
      )}
    </Field>
  );
}
