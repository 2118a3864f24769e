"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { forgottenEvent } from "@/components/shell/kept-on-device";
import * as store from "./desk-store";
import { holdsWords, typedIn } from "./form-values";

/** What the fields are to show instead of what the page came with. */
export type Filled = {
  values: store.Typed;
  /** Grows with each filling: fields that hold their value themselves begin anew with it. */
  turn: number;
  /** Grows when the whole form begins anew. */
  form: number;
  /** Whether the whole form began anew, so that errors of before are none of its own. */
  isAnew: boolean;
  /** When it was typed, for what was left on the device by a page that closed. */
  restoredAt: number | null;
};

const pauseBetween = 1_000;

/** Keeps on the device what is being typed, second by second, and brings it back. */
export function useDraft(
  place: store.Place,
  frame: RefObject<HTMLElement | null>,
  /** Of the record that is written about, where it has one: what was typed for another is stale. */
  version?: string,
) {
  const [filled, setFilled] = useState<Filled | null>(null);
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [isRefused, setRefused] = useState(false);
  const isDone = useRef(false);
  const { personId, aboutId } = place;

  useEffect(() => {
    const here = { personId, aboutId };
    const keepChanged = keeperOf(here);
    const keep = () => {
      const form = frame.current?.closest("form");
      const isKept = form && !isDone.current ? keepChanged(typedIn(form)) : null;
      if (isKept === null) return;
      setRefused(!isKept);
      setKeptAt(Date.now());
    };
    const restore = () => {
      const draft = freshDraft(here, version);
      if (draft) setFilled(begun(draft.values, draft.savedAt));
    };
    return whileOpen(restore, keep, () => (isDone.current = true));
  }, [personId, aboutId, frame, version]);

  /** The form begins anew with these values. */
  function begin(values: store.Typed) {
    store.dropDraft(localStorage, place);
    setKeptAt(null);
    setFilled((before) => begun(values, null, before));
  }

  /** One field is filled; the others stay as they are. */
  function fillField(name: string, value: string) {
    const form = frame.current?.closest("form");
    if (form) setFilled((before) => withField(before, { ...typedIn(form), [name]: value }));
  }

  /** The server has it: nothing is kept any more. */
  function finish() {
    isDone.current = true;
    store.dropDraft(localStorage, place);
  }

  return { filled, keptAt, isRefused, begin, fillField, finish };
}

/** Keeps what differs from the last time; null where nothing had to be kept. */
function keeperOf(place: store.Place) {
  let last = "";
  return (typed: store.Typed): boolean | null => {
    const now = JSON.stringify(typed);
    if (now === last) return null;
    last = now;
    if (holdsWords(typed)) return store.keepDraft(localStorage, place, typed, Date.now());
    store.dropDraft(localStorage, place);
    return null;
  };
}

/** What was left on the device, unless the record that it is about has gone on since. */
function freshDraft(place: store.Place, version: string | undefined) {
  store.forgetOld(localStorage, Date.now());
  const draft = store.readDraft(localStorage, place);
  if (!draft || !holdsWords(draft.values)) return null;
  if (draft.values.version === version) return draft;
  store.dropDraft(localStorage, place);
  return null;
}

function begun(values: store.Typed, restoredAt: number | null, before?: Filled | null): Filled {
  const turn = (before?.turn ?? 0) + 1;
  return { values, restoredAt, turn, form: (before?.form ?? 0) + 1, isAnew: true };
}

function withField(before: Filled | null, values: store.Typed): Filled {
  const { turn, form, restoredAt } = before ?? { turn: 0, form: 0, restoredAt: null };
  return { values, turn: turn + 1, form, restoredAt, isAnew: false };
}

/** Restores once, then keeps every second, and before the page goes; no more once one signed out. */
function whileOpen(restore: () => void, keep: () => void, stop: () => void) {
  const first = setTimeout(restore);
  const again = setInterval(keep, pauseBetween);
  window.addEventListener(forgottenEvent, stop);
  window.addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
  return () => {
    keep();
    clearTimeout(first);
    clearInterval(again);
    window.removeEventListener(forgottenEvent, stop);
    window.removeEventListener("pagehide", keep);
    document.removeEventListener("visibilitychange", keep);
  };
}
