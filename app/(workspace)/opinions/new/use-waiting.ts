"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import * as store from "./desk-store";
import { sendEntry } from "./send-entry";

const pauseBetween = 15_000;

export type Outbox = {
  waiting: store.Waiting[];
  /** Codes of what was sent from the device since the page was opened. */
  sent: string[];
  isSending: boolean;
  /** The server asks to sign in before it takes anything. */
  isSignedOut: boolean;
  add: (values: store.Typed) => boolean;
  /** Takes an entry out again, to be mended in the form. */
  take: (entry: store.Waiting) => void;
  sendAll: () => void;
};

/** What could not be sent waits here, on the device, and is sent in its order once the server answers. */
export function useWaiting(place: store.Place): Outbox {
  const router = useRouter();
  const [waiting, setWaiting] = useState<store.Waiting[]>([]);
  const [sent, setSent] = useState<string[]>([]);
  const [isSending, setSending] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  const isBusy = useRef(false);
  const { personId, conferenceId } = place;

  const sendAll = useCallback(async () => {
    const here = { personId, conferenceId };
    if (isBusy.current || store.readWaiting(localStorage, here).length === 0) return;
    isBusy.current = true;
    setSending(true);
    const codes: string[] = [];
    for (const entry of store.readWaiting(localStorage, here)) {
      if (entry.problem) continue;
      const result = await sendEntry(entry.values);
      setSignedOut(result.status === "signedOut");
      if (result.status === "sent") {
        store.dropWaiting(localStorage, here, entry.submissionKey);
        if (result.code) codes.push(result.code);
      } else if (result.status === "refused") {
        store.keepWaiting(localStorage, here, { ...entry, problem: result.message });
      } else break;
    }
    isBusy.current = false;
    setSending(false);
    setWaiting(store.readWaiting(localStorage, here));
    if (codes.length === 0) return;
    setSent((before) => [...before, ...codes]);
    router.refresh();
  }, [personId, conferenceId, router]);

  useEffect(() => {
    const here = { personId, conferenceId };
    const look = () => setWaiting(store.readWaiting(localStorage, here));
    const first = setTimeout(() => {
      look();
      void sendAll();
    });
    const again = setInterval(() => void sendAll(), pauseBetween);
    const online = () => void sendAll();
    window.addEventListener("online", online);
    // Another tab may have sent, or logged, meanwhile.
    window.addEventListener("storage", look);
    return () => {
      clearTimeout(first);
      clearInterval(again);
      window.removeEventListener("online", online);
      window.removeEventListener("storage", look);
    };
  }, [personId, conferenceId, sendAll]);

  function add(values: store.Typed): boolean {
    const { submissionKey = "" } = values;
    const isKept = store.keepWaiting(localStorage, place, {
      ...{ submissionKey, values, queuedAt: Date.now() },
    });
    setWaiting(store.readWaiting(localStorage, place));
    return isKept;
  }

  function take({ submissionKey }: store.Waiting) {
    store.dropWaiting(localStorage, place, submissionKey);
    setWaiting(store.readWaiting(localStorage, place));
  }

  return { waiting, sent, isSending, isSignedOut, add, take, sendAll: () => void sendAll() };
}
