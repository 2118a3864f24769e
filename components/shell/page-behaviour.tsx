"use client";

import { FindOpener } from "@/components/search/find-opener";
import { KeysDialog } from "./keys-dialog";
import { useAutoForms } from "./use-auto-forms";
import { useForgetting } from "./use-forgetting";
import { useMenus } from "./use-menus";
import { useSoftNavigation } from "./use-soft-navigation";

/**
 * What JavaScript adds to plain links, GET forms and menus, in one place for the whole page: rows, chips
 * and buttons stay plain elements, which is what keeps long lists cheap to render and to hydrate.
 */
export function PageBehaviour() {
  const isGoing = useSoftNavigation();
  useMenus();
  useAutoForms();
  useForgetting();

  return (
    <>
      {isGoing && <div className="progress" aria-hidden />}
      <KeysDialog />
      <FindOpener />
    </>
  );
}
