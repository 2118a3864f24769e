"use client";

import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";

type Props = {
  /** Where what is typed is kept: on the server for an answer that is begun. */
  responseId?: string;
  baseVersion?: number;
  /** On this device for one that is not. */
  deviceKey: string;
  /** "{name}" and "{since}" stand for who else writes, and from when on. */
  labels: { kept: string; other: string; otherHint: string };
};

type Holder = { name: string; since: string };

const pause = 1_500;

/** Keeps what is typed into the text of an answer while it is typed, and says who else writes it. */
export function DraftKeeper({ responseId, baseVersion, deviceKey, labels }: Props) {
  const anchor = useRef<HTMLDivElement>(null);
  const [isKept, setKept] = useState(false);
  const [holder, setHolder] = useState<Holder | null>(null);

  useEffect(() => {
    const form = anchor.current?.closest("form");
    const text = form?.querySelector<HTMLTextAreaElement>("textarea[name=body]");
    if (!form || !text) return;
    if (!responseId) restore(text, deviceKey);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      if (!responseId) keepOnDevice(deviceKey, text.value);
      else setHolder(await keepOnServer(responseId, { baseVersion, body: text.value }));
      setKept(true);
    };
    const typed = () => {
      setKept(false);
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(() => undefined), pause);
    };
    const sent = () => {
      clearTimeout(timer);
      timer = undefined;
      if (!responseId) keepOnDevice(deviceKey, "");
    };
    text.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    // Whoever is quick has typed before the page was ready to listen.
    if (text.value !== text.defaultValue) typed();
    return () => {
      // Whoever chooses a template has the page made anew, before the pause is over.
      if (timer && !responseId && text.value !== text.defaultValue)
        keepOnDevice(deviceKey, text.value);
      clearTimeout(timer);
      text.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [responseId, baseVersion, deviceKey]);

  return (
    <div ref={anchor}>
      {holder && (
        <Notice tone="warning" title={worded(labels.other, holder)}>
          {labels.otherHint}
        </Notice>
      )}
      <p role="status" className="text-small text-soft">
        {isKept && labels.kept}
      </p>
    </div>
  );
}

function worded(label: string, { name, since }: Holder) {
  return label.replace("{name}", name).replace("{since}", since);
}

async function keepOnServer(responseId: string, copy: object): Promise<Holder | null> {
  const answer = await fetch(`/api/answers/${responseId}/copy`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(copy),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { holder: Holder | null }).holder;
}

// A device may forbid to keep anything.
function keepOnDevice(key: string, body: string) {
  try {
    if (body) localStorage.setItem(key, body);
    else localStorage.removeItem(key);
  } catch {}
}

/** What was typed comes back; under the text of a template that was chosen since. */
function restore(text: HTMLTextAreaElement, key: string) {
  try {
    const kept = localStorage.getItem(key);
    if (kept && !text.value.includes(kept)) text.value = `${text.value}\n\n${kept}`.trim();
  } catch {}
}
