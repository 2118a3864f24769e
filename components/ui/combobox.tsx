"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { type ControlProps, Field, type FieldProps } from "./field";
import { useFormField } from "./form-context";
import { useHydrated } from "./hydrated";
import { OptionList } from "./option-list";
import { labelOf, type Option } from "./options";
import { useFieldValue } from "./use-field-value";

const SearchableList = lazy(() => import("./searchable-list"));

type ComboboxProps = FieldProps & {
  options: Option[];
  defaultValue?: string;
  /** The text of the empty choice. */
  empty?: string;
  /** A choice sends the form at once: for one that asks for the rest of the page. */
  sendsForm?: boolean;
};

/**
 * One choice out of many, found by typing with or without accents. It is a native select until the code
 * of the list has arrived, so it works without JavaScript and never blocks the page.
 */
export function Combobox(props: ComboboxProps) {
  const { options, defaultValue = "", empty, sendsForm, ...field } = props;
  const { attempt } = useFormField(field.name);
  const { value, hint } = useFieldValue({
    ...{ name: field.name, stored: defaultValue, hint: field.hint },
    words: (stored) => labelOf(options, stored),
  });

  return (
    <Field {...field} hint={hint}>
      {(control) => (
        <Choice
          key={attempt}
          control={control}
          options={options}
          empty={empty}
          sendsForm={sendsForm}
          initial={String(value ?? "")}
        />
      )}
    </Field>
  );
}

type ChoiceProps = Pick<ComboboxProps, "options" | "empty" | "sendsForm"> & {
  control: ControlProps;
  initial: string;
};

function Choice({ control, options, empty, sendsForm, initial }: ChoiceProps) {
  const [value, setValue] = useState(initial);
  const { id } = control;
  const isNew = sendsForm && value !== "" && value !== initial;
  useEffect(() => {
    if (isNew) document.getElementById(id)?.closest("form")?.requestSubmit();
  }, [isNew, id]);
  const isHydrated = useHydrated();

  const native = (
    <select
      {...control}
      className="input"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    >
      <option value="">{empty}</option>
      <OptionList options={options} />
    </select>
  );
  if (!isHydrated) return native;

  return (
    <Suspense fallback={native}>
      <SearchableList
        {...control}
        options={options}
        placeholder={empty}
        value={value}
        onChange={setValue}
      />
    </Suspense>
  );
}
