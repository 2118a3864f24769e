"use client";

import { Eye, EyeOff } from "./icons";
import { type ComponentProps, useState } from "react";
import { Field, type FieldProps } from "./field";
import { useUiLabels } from "./ui-labels";

type PasswordInputProps = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "type" | "value" | "defaultValue">;

/** Never refilled: a password does not travel back from the server. */
export function PasswordInput(props: PasswordInputProps) {
  const { name, label, hint, optional, className, ...input } = props;
  const { showPassword, hidePassword } = useUiLabels();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;

  return (
    <Field name={name} label={label} hint={hint} optional={optional} className={className}>
      {(control) => (
        <div className="relative">
          <input
            className="input pr-12"
            spellCheck={false}
            autoCapitalize="off"
            {...input}
            {...control}
            type={shown ? "text" : "password"}
          />
          <button
            type="button"
            className="input-button needs-script"
            aria-label={shown ? hidePassword : showPassword}
            onClick={() => setShown(!shown)}
          >
            <Icon />
          </button>
        </div>
      )}
    </Field>
  );
}
