"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type FileInputProps = FieldProps & Pick<ComponentProps<"input">, "accept" | "required">;

/** One file; what was chosen is kept by the browser as long as the page stays. */
export function FileInput({ accept, required, ...field }: FileInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input type="file" className="input" accept={accept} required={required} {...control} />
      )}
    </Field>
  );
}
