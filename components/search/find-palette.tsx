"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { matchesTyped } from "@/components/ui/fold-text";
import { useUiLabels } from "@/components/ui/ui-labels";
import { type FoundGroup, type FoundItem, useFound } from "./use-found";

/** Finds records by typing, and the places and acts of the page one is on. Loaded when first opened. */
export default function FindPalette({ onClose }: { onClose: () => void }) {
  const labels = useUiLabels();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [places] = useState(placesOfPage);
  const found = useFound(typed);
  const near = places.filter(({ label }) => matchesTyped(label, typed));
  const groups = [{ value: labels.findPlaces, items: near }, ...found].filter(
    ({ items }) => items.length > 0,
  );
  useEffect(() => dialog.current?.showModal(), []);

  function go({ href }: FoundItem) {
    dialog.current?.close();
    router.push(href);
  }

  return (
    <dialog ref={dialog} className="palette" aria-label={labels.find} onClose={onClose}>
      <Autocomplete.Root
        inline
        open
        mode="none"
        items={groups}
        value={typed}
        onValueChange={setTyped}
        itemToStringValue={({ label }: FoundItem) => label}
        autoHighlight="always"
      >
        <Autocomplete.Input className="input" placeholder={labels.findHint} autoFocus />
        <Autocomplete.Empty className="popup-empty">{labels.noMatch}</Autocomplete.Empty>
        <Autocomplete.List className="popup-list">
          {(group: FoundGroup) => (
            <Autocomplete.Group key={group.value} items={group.items}>
              <Autocomplete.GroupLabel className="popup-group">
                {group.value}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(item: FoundItem) => (
                  <Autocomplete.Item
                    key={item.href}
                    value={item}
                    className="popup-item"
                    onClick={() => go(item)}
                  >
                    <span className="min-w-0 flex-1">
                      {item.label}
                      {item.detail && <small className="block">{item.detail}</small>}
                    </span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </dialog>
  );
}

/** The places of the rail, and the acts at the head of the page that lead somewhere. */
function placesOfPage(): FoundItem[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(".head-acts a, .rail-nav a");
  const places = [...links].map((link) => {
    const copy = link.cloneNode(true) as HTMLElement;
    for (const hint of copy.querySelectorAll("kbd, .nav-count")) hint.remove();
    return { label: copy.textContent.trim(), href: link.getAttribute("href") ?? "" };
  });
  return places.filter(({ label, href }) => label && href);
}
