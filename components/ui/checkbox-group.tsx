"use client";

import { clsx } from "clsx";
import { describedBy, type FieldProps, FieldNotes, SentLabel } from "./field";
import { useFormField } from "./form-context";
import { labelOf, type Option } from "./options";
import { useMeanwhile } from "./use-field-value";

type CheckboxGroupProps = FieldProps & { options: Option[]; defaultValues?: string[] };

/** Several of a list, each with its line: one field with one name, one label, one error. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, className, options, defaultValues = [] } = props;
  const { id, error } = useFormField(name);
  const { chosen, told } = useChosen({
    ...{ name, stored: defaultValues },
    words: (value) => labelOf(options, value),
  });
  const hint = told(props.hint);

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
      <SentLabel name={name} label={label} />
    </fieldset>
  );
}

type StoredChoices = {
  name: string;
  stored: string[];
  words: (value: string) => string | undefined;
};

/** The boxes to be ticked: those that were sent, else the stored; after a conflict as `useFieldValue` has it. */
export function useChosen({ name, stored, words }: StoredChoices) {
  const { keptAll, wasSent } = useFormField(name);
  const sent = wasSent ? (keptAll ?? []) : undefined;
  const now = useMeanwhile({
    kept: sent && asText(sent),
    theirs: asText(stored),
    words: (theirs) => theirs.split("\n").map(words).join("; "),
  });
  return { chosen: now.isTakenOver ? stored : (sent ?? stored), told: now.told };
}

// The order of boxes is that of the list, not of what was ticked first.
function asText(chosen: string[]) {
  return chosen.toSorted().join("\n");
}
