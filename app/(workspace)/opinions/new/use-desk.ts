"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Place, Typed } from "./desk-store";
import { nextEntry, typedIn } from "./form-values";
import { sendEntry } from "./send-entry";
import { useDraft } from "./use-draft";
import { useWaiting } from "./use-waiting";

/** What the desk says about the last attempt to save, where it is not the server that says it. */
export type Said = "incomplete" | "notKept" | "onDevice" | null;

/**
 * Saves without losing: what the server does not answer to stays on the device and is sent later,
 * while one goes on logging. What the server refuses goes the way of every form, which shows why.
 */
export function useDesk(place: Place, frame: RefObject<HTMLElement | null>) {
  const router = useRouter();
  const draft = useDraft(place, frame);
  const outbox = useWaiting(place);
  const [said, setSaid] = useState<Said>(null);
  const [isSaving, setSaving] = useState(false);

  async function save(form: HTMLFormElement, submitter: HTMLElement | null) {
    const typed = typedIn(form);
    const isWhole = Boolean(typed.text?.trim() && typed.topicId);
    const sent =
      isWhole || !navigator.onLine ? await sendEntry(typed) : { status: "refused" as const };
    if (sent.status === "refused") return askServer(form, submitter);
    if (sent.status !== "sent") return setSaid(isWhole ? keep(typed) : "incomplete");
    setSaid(null);
    draft.finish();
    const opens = submitter instanceof HTMLButtonElement && submitter.value === "open";
    router.replace(opens ? sent.page : sent.href);
  }

  function keep(typed: Typed): Said {
    if (!outbox.add(typed)) return "notKept";
    draft.begin(nextEntry(typed));
    return "onDevice";
  }

  const asksServer = useRef(false);
  function askServer(form: HTMLFormElement, submitter: HTMLElement | null) {
    asksServer.current = true;
    form.requestSubmit(submitter);
  }

  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });

  useEffect(() => {
    const form = frame.current?.closest("form");
    let isBusy = false;
    const onSubmit = async (event: SubmitEvent) => {
      if (asksServer.current) return void (asksServer.current = false);
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!form || isBusy) return;
      isBusy = true;
      setSaving(true);
      try {
        await saving.current(form, event.submitter);
      } finally {
        isBusy = false;
        setSaving(false);
      }
    };
    form?.addEventListener("submit", onSubmit, true);
    return () => form?.removeEventListener("submit", onSubmit, true);
  }, [frame]);

  return { draft, outbox, said, isSaving };
}
