"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useState } from "react";
import type { Place, Typed } from "@/components/opinions/desk-store";
import { nextEntry, typedIn } from "@/components/opinions/form-values";
import { longestText } from "@/lib/opinions/vocabulary";
import { tidyText } from "@/lib/platform/text";
import { sendEntry } from "./send-entry";
import { useDraft } from "@/components/opinions/use-draft";
import { useSubmit } from "./use-submit";
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
  const isSaving = useSubmit(frame, save);

  async function save(form: HTMLFormElement, submitter: HTMLElement | null) {
    const typed = typedIn(form);
    const isWhole = Boolean(typed.text?.trim() && typed.topicId);
    const isTooLong = tidyText(typed.text ?? "").length > longestText;
    if ((!isWhole || isTooLong) && navigator.onLine) return "askServer";
    const sent = await sendEntry(typed);
    if (sent.status === "refused") return "askServer";
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

  return { draft, outbox, said, isSaving };
}
