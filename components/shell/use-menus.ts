"use client";

import { useEffect } from "react";

/**
 * Menus made of `<details data-menu>` close on a click elsewhere, on a choice and on Escape. A popover
 * does so by itself, except on a choice.
 */
export function useMenus() {
  useEffect(() => {
    document.addEventListener("click", closeOthers);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("click", closeOthers);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);
}

function openMenus() {
  return document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]");
}

function closeOthers(event: MouseEvent) {
  const target = event.target as Element;
  for (const menu of openMenus()) {
    const isChoice =
      target.closest("a, button") !== null && !target.closest("summary, .unit-switcher");
    if (!menu.contains(target) || isChoice) menu.open = false;
  }
  if (target.closest("a")) target.closest<HTMLElement>(":popover-open")?.hidePopover();
}

function closeOnEscape(event: KeyboardEvent) {
  if (event.key !== "Escape") return;
  for (const menu of openMenus()) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  }
}
