"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";

type FileInputProps = FieldProps &
  Pick<ComponentProps<"input">, "accept" | "required" | "multiple" | "capture">;

/** One file, or several; what was chosen is kept by the browser as long as the page stays. */
export function FileInput({ accept, required, multiple, capture, ...field }: FileInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="file"
          className="input"
          {...{ accept, required, multiple, capture }}
          {...control}
        />
      )}
    </Field>
  );
}
