"use client";

import type { ComponentProps, ReactNode } from "react";
import { clsx } from "clsx";
import { describedBy, FieldNotes } from "./field";
import { useFormField } from "./form-context";

type CheckboxProps = Omit<ComponentProps<"input">, "checked" | "id" | "type" | "name"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
};

export function Checkbox(props: CheckboxProps) {
  const { name, label, hint, className, value = "on", defaultChecked, ...input } = props;
  const { id, error, keptAll, wasSent } = useFormField(name);
  const ownId = `${id}-${value}`;

  return (
    <div className={clsx("field", className)}>
      <label className="choice">
        <input
          {...input}
          {...describedBy(ownId, hint, error)}
          type="checkbox"
          id={ownId}
          name={name}
          value={value}
          defaultChecked={wasSent ? keptAll?.includes(String(value)) : defaultChecked}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={ownId} hint={hint} error={error} />
    </div>
  );
}
