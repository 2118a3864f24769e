"use client";

import { useEffect, useRef, useState } from "react";
import { useUiLabels } from "@/components/ui/ui-labels";

type PageKey = { key: string; label: string };

const storageName = "letter-keys";

/** Keys of the page: an element with `data-key` is pressed (a field: focused) by that key; `?` lists them. */
export function KeysDialog() {
  const labels = useUiLabels();
  const dialog = useRef<HTMLDialogElement>(null);
  const [keys, setKeys] = useState<PageKey[]>([]);
  const [isOn, setOn] = useState(true);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented ||
        isTyping(event)
      )
        return;
      if (event.key === "?") {
        setKeys(keysOfPage());
        setOn(areLettersOn());
        dialog.current?.showModal();
        dialog.current?.querySelector("button")?.focus();
      } else if (areLettersOn()) pressKey(event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  function switchLetters(on: boolean) {
    setOn(on);
    localStorage.setItem(storageName, on ? "on" : "off");
  }

  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{labels.shortcuts}</h2>
      <dl className="my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-table">
        {[...keys, { key: "?", label: labels.shortcuts }].map(({ key, label }) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => switchLetters(event.target.checked)}
        />
        {labels.letterShortcuts}
      </label>
      <form method="dialog" className="mt-3">
        <button className="btn">{labels.close}</button>
      </form>
    </dialog>
  );
}

function areLettersOn() {
  return localStorage.getItem(storageName) !== "off";
}

function isTyping(event: KeyboardEvent) {
  return (event.target as Element).matches("input, textarea, select, [contenteditable], dialog *");
}

function elementsWithKey() {
  return [...document.querySelectorAll<HTMLElement>("[data-key]")].filter((element) =>
    element.checkVisibility(),
  );
}

function keysOfPage() {
  return elementsWithKey().map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const hint of copy.querySelectorAll("kbd")) hint.remove();
    return { key: element.dataset.key ?? "", label: element.ariaLabel ?? copy.textContent };
  });
}

function pressKey(event: KeyboardEvent) {
  const element = elementsWithKey().find(({ dataset }) => dataset.key === event.key.toLowerCase());
  if (!element) return;
  event.preventDefault();
  if (element.matches("input, textarea, select")) element.focus();
  else element.click();
}
