"use client";

import type { ComponentProps, ReactNode } from "react";
import { clsx } from "clsx";
import { describedBy, FieldNotes } from "./field";
import { useFormField } from "./form-context";
import { useMeanwhile } from "./use-field-value";

type CheckboxProps = Omit<ComponentProps<"input">, "checked" | "id" | "type" | "name"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
};

export function Checkbox(props: CheckboxProps) {
  const { name, label, className, value = "on", defaultChecked = false, ...input } = props;
  const { id, error, keptAll, wasSent } = useFormField(name);
  const ownId = `${id}-${value}`;
  const wasTicked = keptAll?.includes(String(value)) ?? false;
  const now = useMeanwhile({
    kept: wasSent ? mark(wasTicked) : undefined,
    theirs: mark(defaultChecked),
  });
  const hint = now.told(props.hint);

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
          defaultChecked={wasSent && !now.isTakenOver ? wasTicked : defaultChecked}
        />
        <span>{label}</span>
      </label>
      <FieldNotes id={ownId} hint={hint} error={error} />
    </div>
  );
}

function mark(isTicked: boolean) {
  return isTicked ? "✓" : "";
}
