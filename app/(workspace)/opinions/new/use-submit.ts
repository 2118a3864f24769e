"use client";

import { type RefObject, useEffect, useRef, useState } from "react";

type Save = (form: HTMLFormElement, submitter: HTMLElement | null) => Promise<"askServer" | void>;

/**
 * Takes the sending of a form into its own hands, one at a time. Where the save says so, the form
 * goes to its server action after all, which shows what is wrong.
 * @returns whether a save is under way
 */
export function useSubmit(frame: RefObject<HTMLElement | null>, save: Save): boolean {
  const [isSaving, setSaving] = useState(false);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  useEffect(() => {
    const form = frame.current?.closest("form");
    let [isBusy, passes] = [false, false];
    const onSubmit = async (event: SubmitEvent) => {
      if (passes) return void (passes = false);
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!form || isBusy) return;
      isBusy = true;
      setSaving(true);
      const next = await latest.current(form, event.submitter).finally(() => {
        isBusy = false;
        setSaving(false);
      });
      if (next !== "askServer") return;
      // As long as the first event is on its way, the browser ignores a second submission.
      setTimeout(() => {
        passes = true;
        form.requestSubmit(event.submitter);
      });
    };
    form?.addEventListener("submit", onSubmit, true);
    return () => form?.removeEventListener("submit", onSubmit, true);
  }, [frame]);

  return isSaving;
}
