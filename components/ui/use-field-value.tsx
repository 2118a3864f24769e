"use client";

import { type ReactNode, useContext, useState } from "react";
import { FormContext, useFormField } from "./form-context";
import { meanwhile } from "./meanwhile";
import { useUiLabels } from "./ui-labels";

type StoredField = {
  name: string;
  /** As it is stored, in the form in which the field sends it. */
  stored: string | number | readonly string[] | undefined;
  hint?: ReactNode;
  /** What the field shows for a stored value, such as the label of a choice. */
  words?: (value: string) => string | undefined;
};

/**
 * What a field begins with: what was typed, else what is stored. Where somebody else saved meanwhile,
 * a field that was left as it stood takes what they stored, and one that was changed keeps what was
 * typed; the hint tells of both. Without JavaScript nobody knows what stood there before: then what was
 * sent is kept, with the stored beside it.
 */
export function useFieldValue({ name, stored = "", hint, words }: StoredField) {
  const { kept } = useFormField(name);
  const now = useMeanwhile({ kept, theirs: String(stored), words });
  return { value: now.isTakenOver ? stored : (kept ?? stored), hint: now.told(hint) };
}

type SentAndStored = {
  /** What was sent, as text; undefined before anything was. */
  kept: string | undefined;
  theirs: string;
  words?: (theirs: string) => string | undefined;
};

/** The same for whatever can be compared as text: a list of boxes, the rows of a part. */
export function useMeanwhile({ kept, theirs, words }: SentAndStored) {
  const status = useContext(FormContext)?.state.status;
  const labels = useUiLabels();
  const sent = status === "conflict" ? kept : undefined;
  const [before, setBefore] = useState(sent === undefined ? theirs : undefined);
  if (sent === undefined && before !== theirs) setBefore(theirs);

  const outcome = sent === undefined ? "kept" : meanwhile({ before, kept: sent, theirs });
  const now = theirs.trim() === "" ? labels.storedEmpty : (words?.(theirs) ?? theirs);
  const sentences = {
    kept: null,
    takenOver: labels.takenOver,
    both: labels.storedNow.replace("{value}", () => now),
  };
  return {
    isTakenOver: outcome === "takenOver",
    told: (hint?: ReactNode) => told(hint, sentences[outcome]),
  };
}

function told(hint: ReactNode, sentence: string | null) {
  if (!sentence) return hint;
  return (
    <>
      <strong className="soon block whitespace-pre-line">{sentence}</strong>
      {hint}
    </>
  );
}
