"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { KeysDialog } from "./keys-dialog";
import { useMenus } from "./use-menus";
import { useSoftNavigation } from "./use-soft-navigation";

/**
 * What JavaScript adds to plain links, GET forms and menus, in one place for the whole page: rows, chips
 * and buttons stay plain elements, which is what keeps long lists cheap to render and to hydrate.
 */
export function PageBehaviour() {
  const isGoing = useSoftNavigation();
  useMenus();
  useFieldsFollowAddress();

  return (
    <>
      {isGoing && <div className="progress" aria-hidden />}
      <KeysDialog />
    </>
  );
}

/** A filter form shows what the address says, also after a chip was removed or one went back. */
function useFieldsFollowAddress() {
  const address = useSearchParams();

  useEffect(() => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-auto]")) {
      for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        "select, input",
      )) {
        const isTyping = field === document.activeElement && field.type === "search";
        const isText =
          field instanceof HTMLSelectElement || ["search", "text"].includes(field.type);
        if (isText && !isTyping) field.value = address.get(field.name) ?? "";
      }
    }
  }, [address]);
}
