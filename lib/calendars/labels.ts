import type { ConferenceKind } from "@/lib/generated/prisma/enums";
import { kindLabel } from "@/lib/conferences/labels";

/** Words of its own, or the key of a word in messages/<language>/conferences.json. */
type ShortName = { text: string } | { word: ReturnType<typeof kindLabel> };

/**
 * What stands for a conference where there is room for two words: its theme, or else its kind.
 * Its full title begins like all others.
 */
export function shortName(conference: { kind: ConferenceKind; theme: string | null }): ShortName {
  const { kind, theme } = conference;
  return theme ? { text: theme } : { word: kindLabel(kind) };
}
