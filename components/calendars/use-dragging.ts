"use client";

import { useEffect, useEffectEvent } from "react";

type Dropped = { conferenceId: string; version: string; day: string };

const slack = 6;

/**
 * A conference marked `data-move` follows the pointer from its day to another (`data-day`), and what
 * was dropped is told once. Touch is left to scrolling: there, the form moves it.
 */
export function useDragging(onDrop: (dropped: Dropped) => void) {
  const drop = useEffectEvent(onDrop);

  useEffect(() => {
    let stop = () => {};
    const onDown = (event: PointerEvent) => {
      const entry = (event.target as Element).closest<HTMLElement>("[data-calendar] [data-move]");
      if (!entry || event.button !== 0 || event.pointerType === "touch") return;
      stop = follow(entry, event, drop);
    };
    document.addEventListener("pointerdown", onDown);
    return () => {
      document.removeEventListener("pointerdown", onDown);
      stop();
    };
  }, []);
}

function follow(entry: HTMLElement, start: PointerEvent, drop: (dropped: Dropped) => void) {
  const listening = new AbortController();
  const { signal } = listening;
  let ghost: HTMLElement | null = null;
  let over: HTMLElement | null = null;

  function stop() {
    listening.abort();
    ghost?.remove();
    mark(null);
    entry.classList.remove("entry-dragged");
  }
  function mark(day: HTMLElement | null) {
    over?.classList.remove("day-over");
    over = day;
    over?.classList.add("day-over");
  }
  function onMove(event: PointerEvent) {
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!ghost && Math.hypot(x, y) < slack) return;
    ghost ??= ghostOf(entry);
    ghost.style.transform = `translate(${x}px, ${y}px)`;
    mark(dayUnder(event));
  }
  function onUp() {
    const day = over?.dataset.day;
    const isElsewhere = over !== null && !over.contains(entry);
    if (ghost) swallowClick();
    stop();
    const { move: conferenceId, version } = entry.dataset;
    if (day && isElsewhere && conferenceId && version) drop({ conferenceId, version, day });
  }

  document.addEventListener("pointermove", onMove, { signal });
  document.addEventListener("pointerup", onUp, { signal });
  document.addEventListener("pointercancel", stop, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && stop(), { signal });
  return stop;
}

function ghostOf(entry: HTMLElement): HTMLElement {
  const { left, top, width } = entry.getBoundingClientRect();
  const ghost = entry.cloneNode(true) as HTMLElement;
  ghost.classList.add("entry-ghost");
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
  entry.classList.add("entry-dragged");
  document.body.append(ghost);
  return ghost;
}

function dayUnder({ clientX, clientY }: PointerEvent): HTMLElement | null {
  const under = document.elementFromPoint(clientX, clientY);
  return under?.closest<HTMLElement>("[data-calendar] [data-day]") ?? null;
}

// The pointer goes up over a link: that is the end of the drag, not a click on it.
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => document.removeEventListener("click", swallow, { capture: true }), 0);
}
