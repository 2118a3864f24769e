"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

type FilterField = HTMLInputElement | HTMLSelectElement;

/** Filter forms (`data-auto`) send themselves on change, keep the focus, and show what the address says. */
export function useAutoForms() {
  const address = useSearchParams();
  const changed = useRef("");

  useEffect(() => {
    const onChange = (event: Event) => {
      const field = event.target as FilterField;
      if (!field.form?.matches("[data-auto]") || isTyped(field)) return;
      changed.current = field.name;
      field.form.requestSubmit();
    };
    document.addEventListener("change", onChange);
    return () => document.removeEventListener("change", onChange);
  }, []);

  useEffect(() => {
    const fields = document.querySelectorAll<FilterField>("form[data-auto] :is(select, input)");
    for (const field of fields) follow(field, address.get(field.name) ?? "");
    // The router makes a page anew when its address changes, and with it the field that had the focus.
    if (document.activeElement !== document.body) return;
    [...fields].find(({ name }) => name === changed.current)?.focus();
    changed.current = "";
  }, [address]);
}

function follow(field: FilterField, value: string) {
  const isBeingTyped = field === document.activeElement && isTyped(field);
  if ((field instanceof HTMLSelectElement || isTyped(field)) && !isBeingTyped) field.value = value;
  // The address may ask for what is not offered: then nothing is chosen, rather than a blank.
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
}

function isTyped(field: FilterField) {
  return ["search", "text"].includes(field.type);
}
