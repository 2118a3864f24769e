"use client";

import { clsx } from "clsx";
import { X } from "@/components/ui/icons";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { SiteRow } from "./form-defaults";

export type SiteLabels = {
  site: string;
  name: string;
  address: string;
  mode: string;
  modes: Choice[];
  link: string;
  capacity: string;
  officer: string;
  noOfficer: string;
  officers: Choice[];
  remove: string;
};

type Choice = { value: string; label: string };

type SiteFieldRowProps = {
  row: SiteRow;
  index: number;
  labels: SiteLabels;
  className?: string;
  onRemove?: () => void;
};

export function SiteFieldRow({ row, index, labels, className, onRemove }: SiteFieldRowProps) {
  const name = (field: keyof SiteRow) => `sites.${index}.${field}`;
  const text = (field: keyof SiteRow, inputMode?: "numeric" | "url") => ({
    name: name(field),
    value: row[field],
    inputMode,
  });

  return (
    <fieldset data-row={index + 1} className={clsx("mt-3 border-t border-hair pt-3", className)}>
      <legend className="sr-only">{`${labels.site} ${index + 1}`}</legend>
      <input type="hidden" name={name("id")} defaultValue={row.id} />
      <div className="grid gap-3 sm:grid-cols-[1fr_15rem]">
        <Text {...text("name")} label={`${labels.name} ${index + 1}`} required />
        <Choices name={name("mode")} value={row.mode} label={labels.mode} choices={labels.modes} />
        <Text {...text("address")} label={labels.address} />
        <Text {...text("capacity", "numeric")} label={labels.capacity} />
        <Text {...text("link", "url")} label={labels.link} />
        {labels.officers.length > 0 && (
          <Choices
            name={name("deskOfficerId")}
            value={row.deskOfficerId}
            label={labels.officer}
            choices={[{ value: "", label: labels.noOfficer }, ...labels.officers]}
            optional
          />
        )}
        {onRemove && (
          <Button
            small
            variant="quiet"
            className="needs-script self-end justify-self-start"
            onClick={onRemove}
            aria-label={`${labels.remove} ${index + 1}`}
          >
            <X aria-hidden />
            {labels.remove}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

type TextProps = {
  name: string;
  label: string;
  value: string;
  inputMode?: "numeric" | "url";
  required?: boolean;
  className?: string;
};

function Text({ name, label, value, inputMode, required, className }: TextProps) {
  return (
    <Field name={name} label={label} optional={!required} className={className}>
      {(control) => (
        <input className="input" inputMode={inputMode} defaultValue={value} {...control} />
      )}
    </Field>
  );
}

type ChoicesProps = {
  name: string;
  label: string;
  value: string;
  choices: Choice[];
  optional?: boolean;
};

function Choices({ name, label, value, choices, optional }: ChoicesProps) {
  return (
    <Field name={name} label={label} optional={optional}>
      {(control) => (
        <select className="input" defaultValue={value} {...control}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
