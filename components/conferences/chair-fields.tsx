"use client";

import { clsx } from "clsx";
import { useRef } from "react";
import { useChosen } from "@/components/ui/checkbox-group";
import { describedBy, FieldNotes } from "@/components/ui/field";
import { useFormField } from "@/components/ui/form-context";
import { useDayOfForm } from "./use-day-of-form";

/** Someone who holds or held a post from which one presides; the days as yyyy-mm-dd. */
export type ChairChoice = {
  holdingId: string;
  name: string;
  post: string;
  term: string;
  from: string;
  to: string | null;
};

type ChairFieldsProps = {
  choices: ChairChoice[];
  chosen: string[];
  /** As yyyy-mm-dd: stands for the day of the conference until one is typed. */
  today: string;
  labels: { legend: string; hint: string; none: string; noneOnDay: string };
};

/**
 * Who presides. Without JavaScript everyone is listed with the days of their post; with it, only
 * those who hold their post on the day typed above.
 */
export function ChairFields({ choices, chosen, today, labels }: ChairFieldsProps) {
  const { id, error, attempt } = useFormField("chairIds");
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const day = useDayOfForm(fieldset, today);
  const holds = ({ from, to }: ChairChoice) => !day || (from <= day && (!to || day <= to));
  const selected = useChosen({
    ...{ name: "chairIds", stored: chosen },
    words: (holdingId) => choices.find((choice) => choice.holdingId === holdingId)?.name,
  });
  const hint = selected.told(labels.hint);

  return (
    <fieldset id={id} ref={fieldset} tabIndex={-1} {...describedBy(id, hint, error)}>
      <legend className="field-label">{labels.legend}</legend>
      {choices.map((choice) => (
        <label
          key={`${attempt}-${choice.holdingId}`}
          className={clsx("choice", !holds(choice) && "hidden")}
        >
          <input
            type="checkbox"
            name="chairIds"
            value={choice.holdingId}
            disabled={!holds(choice)}
            defaultChecked={selected.chosen.includes(choice.holdingId)}
          />
          <span>
            {choice.name}
            <small className="block text-soft">
              {choice.post} · {choice.term}
            </small>
          </span>
        </label>
      ))}
      {choices.length === 0 && <p className="text-table text-soft">{labels.none}</p>}
      {choices.length > 0 && !choices.some(holds) && (
        <p className="text-table text-soft">{labels.noneOnDay}</p>
      )}
      <FieldNotes id={id} hint={hint} error={error} />
    </fieldset>
  );
}
