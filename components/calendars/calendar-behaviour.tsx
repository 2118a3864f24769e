"use client";

import { useRef } from "react";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { useDayKeys } from "./use-day-keys";
import { useDragging } from "./use-dragging";

type CalendarBehaviourProps = {
  action: FormAction;
  /** The filters of the calendar to go back to. */
  query: Record<string, string | undefined>;
  label: string;
};

/** What a script adds to the calendar: arrow keys, and a conference dragged to another day, sent as a form. */
export function CalendarBehaviour({ action, query, label }: CalendarBehaviourProps) {
  const fields = useRef<HTMLFieldSetElement>(null);
  useDayKeys(JSON.stringify(query));
  useDragging((dropped) => {
    for (const [name, value] of Object.entries(dropped)) {
      const field = fields.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    fields.current?.form?.requestSubmit();
  });

  return (
    <Form action={action} label={label}>
      <fieldset ref={fields} hidden>
        {["conferenceId", "version", "day"].map((name) => (
          <input key={name} type="hidden" name={name} />
        ))}
        {Object.entries(query).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </fieldset>
    </Form>
  );
}
