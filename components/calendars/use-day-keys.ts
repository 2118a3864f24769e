"use client";

import { useEffect } from "react";

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/**
 * One day of the grid is in the order of the Tab key, and the arrow keys walk from day to day: the
 * days stay plain links for whoever has no script.
 */
export function useDayKeys(shown: string) {
  useEffect(() => {
    const days = daysOfGrid();
    leaveOne(days, days.find(isChosen) ?? days.find(isToday) ?? days[0]);
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, [shown]);
}

function walk(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const from = (event.target as Element).closest<HTMLElement>("[data-calendar] .day-number");
  if (!from) return;
  const days = daysOfGrid();
  const place = days.indexOf(from);
  const to = days[destination(event.key, place) ?? -1];
  const page = event.key === "PageUp" ? "prev" : event.key === "PageDown" ? "next" : null;
  if (to) {
    leaveOne(days, to);
    to.focus();
  } else if (page) {
    document.querySelector<HTMLElement>(`.calendar-bar a[rel=${page}]`)?.click();
  } else return;
  event.preventDefault();
}

function destination(key: string, place: number): number | undefined {
  const monday = place - (place % 7);
  if (key === "Home") return monday;
  if (key === "End") return monday + 6;
  const step = steps[key];
  return step === undefined ? undefined : place + step;
}

function daysOfGrid() {
  return [...document.querySelectorAll<HTMLElement>("[data-calendar] .day-number")];
}

function leaveOne(days: HTMLElement[], reachable: HTMLElement | undefined) {
  for (const day of days) day.tabIndex = day === reachable ? 0 : -1;
}

function isChosen({ dataset }: HTMLElement) {
  return dataset.selected !== undefined;
}

function isToday(day: HTMLElement) {
  return day.ariaCurrent === "date";
}
