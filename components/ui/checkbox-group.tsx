"use client";

import { clsx } from "clsx";
import { describedBy, type FieldProps, FieldNotes } from "./field";
import { useFormField } from "./form-context";
import type { Option } from "./options";

type CheckboxGroupProps = FieldProps & { options: Option[]; defaultValues?: string[] };

/** Several of a list, each with its line: one field with one name, one label, one error. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, className, options, defaultValues = [] } = props;
  const { id, error, keptAll, wasSent } = useFormField(name);
  const chosen = wasSent ? (keptAll ?? []) : defaultValues;

  return (
    <fieldset className={clsx("field", className)} {...describedBy(id, hint, error)}>
      <legend className="field-label">{label}</legend>
      {options.map(({ value, label: text, detail, disabled }, index) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            // The first choice carries the field's id, so that the link of the error summary lands on it.
            id={index === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            disabled={disabled}
            defaultChecked={chosen.includes(value)}
          />
          <span>
            {text}
            {detail && <small className="block">{detail}</small>}
          </span>
        </label>
      ))}
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}
