"use client";

import { useRef } from "react";
import { fromPickerDate } from "@/components/ui/date-text";
import type { ConferenceKind } from "@/lib/generated/prisma/enums";
import { useDayOfForm } from "./use-day-of-form";

// Only the one of the chosen kind is shown, by CSS alone: without a script too.
const onlyOf: Record<ConferenceKind, string> = {
  periodic: "group-[:not(:has([value=periodic]:checked))]/conference:hidden",
  extraordinary: "group-[:not(:has([value=extraordinary]:checked))]/conference:hidden",
  thematic: "group-[:not(:has([value=thematic]:checked))]/conference:hidden",
};

type TitleHintProps = {
  /** The sentence for each kind, with the places {year} and {day}. */
  sentences: Record<ConferenceKind, string>;
  /** As yyyy-mm-dd: stands for the day of the conference until one is typed. */
  fallback: string;
};

/** What the title will be where none is typed, by the kind and the day chosen above. */
export function TitleHint({ sentences, fallback }: TitleHintProps) {
  const hint = useRef<HTMLSpanElement>(null);
  const day = useDayOfForm(hint, fallback) || fallback;

  return (
    <span ref={hint}>
      {(Object.keys(onlyOf) as ConferenceKind[]).map((kind) => (
        <span key={kind} className={onlyOf[kind]}>
          {sentences[kind].replace("{year}", day.slice(0, 4)).replace("{day}", fromPickerDate(day))}
        </span>
      ))}
    </span>
  );
}
