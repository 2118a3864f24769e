"use client";

import { type PointerEvent, type ReactNode, useRef } from "react";
import { dropPlace, type DropPlace } from "./drop-place";

type DragListProps = { label: string; children: ReactNode };

/**
 * A list whose rows (`data-item`) are taken by their grips (`data-grip`) and dropped elsewhere: it
 * presses the form's button `move` with where to. Without script the grips are not there.
 */
export function DragList({ label, children }: DragListProps) {
  const list = useRef<HTMLOListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dragged = useRef<{ row: HTMLElement; place: DropPlace | null } | null>(null);

  function take(event: PointerEvent<HTMLOListElement>) {
    const grip = (event.target as Element).closest("[data-grip]");
    const row = grip?.closest<HTMLElement>("[data-item]");
    if (!row || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    row.classList.add("agenda-dragged");
    dragged.current = { row, place: null };
  }

  function carry(event: PointerEvent<HTMLOListElement>) {
    if (!dragged.current || !list.current) return;
    const place = dropPlace(list.current, dragged.current.row, event);
    dragged.current.place = place;
    show(list.current, place);
  }

  function drop(isDropped: boolean) {
    const { row, place } = dragged.current ?? {};
    dragged.current = null;
    row?.classList.remove("agenda-dragged");
    if (list.current) show(list.current, null);
    if (!isDropped || !row || !place || !button.current) return;
    const { before, isNested } = place;
    button.current.value = `place:${row.dataset.item}:${before?.dataset.item ?? "end"}:${isNested ? "in" : "out"}`;
    button.current.form?.requestSubmit(button.current);
  }

  return (
    <>
      <ol
        ref={list}
        className="agenda"
        aria-label={label}
        onPointerDown={take}
        onPointerMove={carry}
        onPointerUp={() => drop(true)}
        onPointerCancel={() => drop(false)}
        onKeyDown={({ key }) => key === "Escape" && drop(false)}
      >
        {children}
      </ol>
      <button ref={button} type="submit" name="move" hidden tabIndex={-1} />
    </>
  );
}

/** A line where the row would go; to the right where it would be nested. */
function show(list: HTMLElement, place: DropPlace | null) {
  for (const row of list.querySelectorAll<HTMLElement>("[data-item]")) {
    const isHere = place !== null && row === (place.before ?? list.lastElementChild);
    row.dataset.drop = isHere ? (place.before ? "before" : "after") : "";
    row.dataset.dropNested = isHere && place.isNested ? "yes" : "";
  }
}
