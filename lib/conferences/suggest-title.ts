import { createTranslator } from "use-intl/core";
import vietnamese from "@/messages/vi/conferences.json";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import type { ConferenceFacts } from "./schema";

type Named = Pick<ConferenceFacts, "kind" | "theme" | "day">;
type Unit = { fullName: string };

/** The customary title, in Vietnamese whatever the reader's language: it goes on official paper. */
export function suggestTitle({ kind, theme, day }: Named, unit: Unit): string {
  const named = { year: day.slice(0, 4), day: formatDay(plainDate(day)), theme: theme ?? "" };
  return titleOf(kind, { ...named, unit });
}

/** The same for each kind, with the places {year} and {day}, for a form in which no day is typed yet. */
export function titlePatterns(unit: Unit): Record<Named["kind"], string> {
  const open = { year: "{year}", day: "{day}", theme: "…", unit };
  return {
    periodic: titleOf("periodic", open),
    extraordinary: titleOf("extraordinary", open),
    thematic: titleOf("thematic", open),
  };
}

type Parts = { year: string; day: string; theme: string; unit: Unit };

function titleOf(kind: Named["kind"], { unit, ...parts }: Parts): string {
  const t = createTranslator({ locale: "vi", messages: vietnamese, namespace: "suggestedTitle" });
  return t(kind, { ...parts, unit: insideSentence(unit.fullName) });
}
