"use client";

import { clsx } from "clsx";
import { describedBy, type FieldProps, FieldNotes, OptionalMark, SentLabel } from "./field";
import { useFormField } from "./form-context";
import { labelOf, type Option } from "./options";
import { useFieldValue } from "./use-field-value";

type RadioGroupProps = FieldProps & {
  options: Option[];
  defaultValue?: string;
  required?: boolean;
  /** Stacked gives every choice its line and room for its detail; else they stand side by side. */
  layout?: "segments" | "stacked";
};

export function RadioGroup(props: RadioGroupProps) {
  const { name, label, optional, className, options, layout = "segments" } = props;
  const { id, error } = useFormField(name);
  const { value, hint } = useFieldValue({
    ...{ name, stored: props.defaultValue, hint: props.hint },
    words: (stored) => labelOf(options, stored),
  });

  return (
    <fieldset className={clsx("field", className)} {...describedBy(id, hint, error)}>
      <legend className="field-label">
        {label} <OptionalMark when={optional} />
      </legend>
      <div className={layout === "segments" ? "segments" : undefined}>
        <Radios {...props} layout={layout} checked={value} />
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      <SentLabel name={name} label={label} />
    </fieldset>
  );
}

type RadiosProps = RadioGroupProps & { checked: ReturnType<typeof useFieldValue>["value"] };

function Radios({ name, options, checked, required, layout }: RadiosProps) {
  const { id } = useFormField(name);

  return options.map((option, index) => (
    <label key={option.value} className={layout === "stacked" ? "choice" : undefined}>
      <input
        type="radio"
        // The first choice carries the field's id, so that the link of the error summary lands on it.
        id={index === 0 ? id : `${id}-${option.value}`}
        name={name}
        value={option.value}
        disabled={option.disabled}
        required={required}
        defaultChecked={checked === option.value}
      />
      <span>
        {option.label}
        {option.detail && <small className="block">{option.detail}</small>}
      </span>
    </label>
  ));
}
