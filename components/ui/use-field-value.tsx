"use client";

import { type ReactNode, useContext, useState } from "react";
import { FormContext, useFormField } from "./form-context";
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
  const status = useContext(FormContext)?.state.status;
  const labels = useUiLabels();
  const theirs = String(stored);
  const meanwhile = status === "conflict" && kept !== undefined;
  const [before, setBefore] = useState(meanwhile ? undefined : theirs);
  if (!meanwhile && before !== theirs) setBefore(theirs);

  const isSame = (one: string, other: string | undefined) => plain(one) === plain(other);
  if (!meanwhile || isSame(theirs, kept) || isSame(theirs, before)) {
    return { value: kept ?? stored, hint };
  }
  if (isSame(kept, before)) return { value: stored, hint: told(hint, labels.takenOver) };
  const now = theirs.trim() === "" ? labels.storedEmpty : (words?.(theirs) ?? theirs);
  return {
    value: kept,
    hint: told(
      hint,
      labels.storedNow.replace("{value}", () => now),
    ),
  };
}

// A form sends line ends its own way.
function plain(value: string | undefined) {
  return value?.replaceAll("\r\n", "\n");
}

function told(hint: ReactNode, sentence: string) {
  return (
    <>
      <strong className="soon block whitespace-pre-line">{sentence}</strong>
      {hint}
    </>
  );
}
