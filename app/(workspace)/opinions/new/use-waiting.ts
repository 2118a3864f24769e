"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import * as store from "@/components/opinions/desk-store";
import { sendWaiting } from "./send-waiting";

const pauseBetween = 15_000;

export type Outbox = {
  waiting: store.Waiting[];
  /** Codes of what was sent from the device since the page was opened. */
  sent: string[];
  isSending: boolean;
  /** The server asks to sign in before it takes anything. */
  isSignedOut: boolean;
  /** @returns false where the device keeps nothing */
  add: (values: store.Typed) => boolean;
  /** Takes an entry out again, to be mended in the form. */
  take: (entry: store.Waiting) => void;
  sendAll: () => void;
};

/** What could not be sent waits here, on the device, and is sent in its order once the server answers. */
export function useWaiting({ personId, aboutId }: store.Place): Outbox {
  const router = useRouter();
  const [waiting, setWaiting] = useState<store.Waiting[]>([]);
  const [sent, setSent] = useState<string[]>([]);
  const [isSending, setSending] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  const isBusy = useRef(false);

  const look = useCallback(() => {
    setWaiting(store.readWaiting(localStorage, { personId, aboutId }));
  }, [personId, aboutId]);

  const sendAll = useCallback(async () => {
    const place = { personId, aboutId };
    if (isBusy.current || store.readWaiting(localStorage, place).length === 0) return;
    isBusy.current = true;
    setSending(true);
    const result = await sendWaiting(place);
    isBusy.current = false;
    setSending(false);
    setSignedOut(result.isSignedOut);
    look();
    if (result.codes.length === 0) return;
    setSent((before) => [...before, ...result.codes]);
    router.refresh();
  }, [personId, aboutId, router, look]);

  useEffect(() => whenItMayWork(look, () => void sendAll()), [look, sendAll]);

  function add(values: store.Typed): boolean {
    const { submissionKey = "" } = values;
    const entry = { submissionKey, values, queuedAt: Date.now() };
    const isKept = store.keepWaiting(localStorage, { personId, aboutId }, entry);
    look();
    return isKept;
  }

  function take({ submissionKey }: store.Waiting) {
    store.dropWaiting(localStorage, { personId, aboutId }, submissionKey);
    look();
  }

  return { waiting, sent, isSending, isSignedOut, add, take, sendAll: () => void sendAll() };
}

/** At once, when the network is back, and every now and then; another tab may have sent meanwhile. */
function whenItMayWork(look: () => void, send: () => void) {
  const first = setTimeout(() => {
    look();
    send();
  });
  const again = setInterval(send, pauseBetween);
  window.addEventListener("online", send);
  window.addEventListener("storage", look);
  return () => {
    clearTimeout(first);
    clearInterval(again);
    window.removeEventListener("online", send);
    window.removeEventListener("storage", look);
  };
}
