"use client";

import { type RefObject, useEffect, useState } from "react";
import { toPickerDate } from "@/components/ui/date-text";

/** The day typed in the form around an element as yyyy-mm-dd, `empty` while none is; "" until the script runs. */
export function useDayOfForm(within: RefObject<HTMLElement | null>, empty: string): string {
  const [day, setDay] = useState("");

  useEffect(() => {
    const form = within.current?.closest("form");
    if (!form) return;
    const read = () => {
      const field = form.elements.namedItem("day");
      if (field instanceof HTMLInputElement) setDay(toPickerDate(field.value) || empty);
    };
    read();
    // The calendar writes into the field without an event, then gives it the focus.
    const events = ["input", "focusin", "focusout"];
    for (const event of events) form.addEventListener(event, read);
    return () => {
      for (const event of events) form.removeEventListener(event, read);
    };
  }, [within, empty]);

  return day;
}
