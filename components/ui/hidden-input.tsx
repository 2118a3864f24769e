"use client";

import { useFormField } from "./form-context";

/** A hidden field whose value the action may replace, such as a version or the key of the next submission. */
export function HiddenInput({ name, value }: { name: string; value: string | number }) {
  const { kept, attempt } = useFormField(name);
  return <input key={attempt} type="hidden" name={name} defaultValue={kept ?? value} />;
}
