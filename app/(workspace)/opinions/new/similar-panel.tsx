"use client";

import { useContext, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { SimilarFound, SimilarItem } from "@/components/opinions/similar-item";
import { useFormField } from "@/components/ui/form-context";
import { useHydrated } from "@/components/ui/hydrated";
import { DeskContext } from "./desk-context";
import { SimilarList, type SimilarLabels } from "./similar-list";
import { SimilarWithoutScript } from "./similar-without-script";
import { nothingFound, useSimilar } from "./use-similar";

type SimilarPanelProps = { conferenceId: string; labels: SimilarLabels };

/**
 * What is like the text above it, while it is typed: at the right where there is room. One key
 * takes the topic, or says that it is the same matter. Without JavaScript a button asks.
 */
export function SimilarPanel({ conferenceId, labels }: SimilarPanelProps) {
  const isHydrated = useHydrated();
  const asked = useFormField("found").kept;
  if (!isHydrated) {
    // Where programs run, nothing of this is shown, so that nothing moves when they begin.
    return (
      <noscript>
        <SimilarWithoutScript labels={labels} found={parsed(asked)} />
      </noscript>
    );
  }
  return <LivePanel conferenceId={conferenceId} labels={labels} />;
}

function LivePanel({ conferenceId, labels }: SimilarPanelProps) {
  const anchor = useRef<HTMLInputElement>(null);
  const { fillField } = useContext(DeskContext);
  const text = useTypedText(anchor);
  const found = useSimilar(conferenceId, text);
  const [same, setSame] = useSame();
  useKeys(anchor, found, { fillField, setSame });

  const list = (
    <SimilarList
      labels={labels}
      found={found}
      same={same}
      onSame={setSame}
      onTopic={(value) => fillField("topicId", value)}
    />
  );
  const aside = wideAside();
  return (
    <>
      <input ref={anchor} type="hidden" name="sameAsId" value={same?.id ?? ""} readOnly />
      <input type="hidden" name="sameAsCode" value={same?.code ?? ""} readOnly />
      {aside ? createPortal(list, aside) : list}
    </>
  );
}

/** What was chosen before the page closed is chosen still. */
function useSame() {
  const id = useFormField("sameAsId").kept;
  const code = useFormField("sameAsCode").kept ?? "";
  return useState<Pick<SimilarItem, "id" | "code"> | null>(id ? { id, code } : null);
}

function useTypedText(anchor: React.RefObject<HTMLInputElement | null>): string {
  const [text, setText] = useState(useFormField("text").kept ?? "");
  useEffect(() => {
    const form = anchor.current?.form;
    const onInput = (event: Event) => {
      const field = event.target as HTMLTextAreaElement;
      if (field.name === "text") setText(field.value);
    };
    form?.addEventListener("input", onInput);
    return () => form?.removeEventListener("input", onInput);
  }, [anchor]);
  return text;
}

type Acts = {
  fillField: (name: string, value: string) => void;
  setSame: (change: (before: Pick<SimilarItem, "id" | "code"> | null) => Same) => void;
};
type Same = Pick<SimilarItem, "id" | "code"> | null;

/** Alt + 1, 2 …: the same matter as that one, or not. Alt + L: the topic that is proposed. */
function useKeys(
  anchor: React.RefObject<HTMLInputElement | null>,
  found: SimilarFound,
  { fillField, setSame }: Acts,
) {
  useEffect(() => {
    const form = anchor.current?.form;
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const item = found.similar[Number(/^Digit(\d)$/.exec(event.code)?.[1]) - 1];
      if (event.code === "KeyL" && found.topic) fillField("topicId", found.topic.value);
      else if (item?.canJoin) setSame((before) => (before?.id === item.id ? null : item));
      else return;
      event.preventDefault();
    };
    form?.addEventListener("keydown", onKey);
    return () => form?.removeEventListener("keydown", onKey);
  }, [anchor, found, fillField, setSame]);
}

function wideAside(): HTMLElement | null {
  return window.matchMedia("(min-width: 1000px)").matches
    ? document.getElementById("desk-similar")
    : null;
}

function parsed(found: string | undefined): SimilarFound {
  try {
    return found ? (JSON.parse(found) as SimilarFound) : nothingFound;
  } catch {
    return nothingFound;
  }
}
