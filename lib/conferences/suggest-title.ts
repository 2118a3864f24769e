import { createTranslator } from "use-intl/core";
import vietnamese from "@/messages/vi/conferences.json";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { insideSentence } from "@/lib/units/labels";
import type { ConferenceFacts } from "./schema";

type Named = Pick<ConferenceFacts, "kind" | "theme" | "day">;

/** The customary title, in Vietnamese whatever the reader's language: it goes on official paper. */
export function suggestTitle(conference: Named, unit: { fullName: string }): string {
  const t = createTranslator({ locale: "vi", messages: vietnamese, namespace: "suggestedTitle" });
  return t(conference.kind, {
    year: conference.day.slice(0, 4),
    day: formatDay(plainDate(conference.day)),
    theme: conference.theme ?? "",
    unit: insideSentence(unit.fullName),
  });
}
