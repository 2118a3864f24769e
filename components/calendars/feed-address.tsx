"use client";

import { Field } from "@/components/ui/field";
import { useFormField } from "@/components/ui/form-context";

/** The address that the form has just made; before that, nothing. */
export function FeedAddress({ label, hint }: { label: string; hint: string }) {
  const { kept } = useFormField("address");
  if (!kept) return null;

  return (
    <Field name="address" label={label} hint={hint} className="mb-3">
      {(control) => (
        <input
          {...control}
          // It is to be copied, not to be sent again.
          name={undefined}
          className="input code w-[40rem] max-w-full"
          readOnly
          value={kept}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Field>
  );
}
