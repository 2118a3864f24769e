"use client";

import { CalendarDays } from "./icons";
import { type ComponentProps, useRef } from "react";
import { fromPickerDate, tidyDate, toPickerDate } from "./date-text";
import { Field, type FieldProps } from "./field";
import { useUiLabels } from "./ui-labels";
import { useFieldValue } from "./use-field-value";

type DateInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "type" | "value" | "ref">;

/** A date typed as dd/mm/yyyy, with the browser's own calendar beside it; `defaultValue` and what is sent are dd/mm/yyyy. */
export function DateInput(props: DateInputProps) {
  const { name, label, optional, className, defaultValue, ...input } = props;
  const { value, hint } = useFieldValue({ name, stored: defaultValue, hint: props.hint });
  const { datePlaceholder } = useUiLabels();
  const text = useRef<HTMLInputElement>(null);

  function show(date: string) {
    if (!text.current) return;
    text.current.value = date;
    text.current.focus();
  }

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <div className="relative max-w-52">
          <input
            className="input pr-12"
            inputMode="numeric"
            autoComplete="off"
            placeholder={datePlaceholder}
            {...input}
            {...control}
            ref={text}
            defaultValue={value}
            onBlur={(event) => {
              event.target.value = tidyDate(event.target.value);
            }}
          />
          <CalendarButton read={() => text.current?.value ?? ""} pick={show} />
        </div>
      )}
    </Field>
  );
}

type CalendarButtonProps = { read: () => string; pick: (date: string) => void };

function CalendarButton({ read, pick }: CalendarButtonProps) {
  const { openCalendar } = useUiLabels();
  const picker = useRef<HTMLInputElement>(null);

  function open() {
    if (!picker.current) return;
    picker.current.value = toPickerDate(read());
    picker.current.showPicker();
  }

  return (
    <>
      <input
        ref={picker}
        type="date"
        className="picker needs-script"
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => target.value && pick(fromPickerDate(target.value))}
      />
      <button
        type="button"
        className="input-button needs-script"
        aria-label={openCalendar}
        onClick={open}
      >
        <CalendarDays />
      </button>
    </>
  );
}
