"use client";

import { useContext } from "react";
import { FormContext } from "@/components/ui/form-context";
import { compareTexts } from "@/lib/responses/compare-texts";

type Props = { saved: string; labels: { saved: string; typed: string } };

/** After two have saved: what the other saved beside what one typed, with what differs marked. */
export function TextConflict({ saved, labels }: Props) {
  const state = useContext(FormContext)?.state;
  const typed = state?.values?.body;
  if (state?.status !== "conflict" || typeof typed !== "string" || typed === saved) return null;
  const { left, right } = compareTexts(saved, typed);

  return (
    <div className="grid gap-5 md:grid-cols-2">
      <section className="sheet" aria-label={labels.saved}>
        <h2>{labels.saved}</h2>
        <p className="reading whitespace-pre-line">
          {left.map(({ text, isChanged }, index) =>
            isChanged ? <del key={index}>{text}</del> : text,
          )}
        </p>
      </section>
      <section className="sheet" aria-label={labels.typed}>
        <h2>{labels.typed}</h2>
        <p className="reading whitespace-pre-line">
          {right.map(({ text, isChanged }, index) =>
            isChanged ? <ins key={index}>{text}</ins> : text,
          )}
        </p>
      </section>
    </div>
  );
}
