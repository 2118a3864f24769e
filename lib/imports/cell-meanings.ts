import { foldText } from "@/lib/platform/text";
import type { Column } from "./columns";
import { dayOfSerial } from "./read-sheet";

/** Folded words of a list of choices, each with the value it stands for. */
type Words = ReadonlyMap<string, string>;

export type Vocabulary = Record<
  "topics" | "competences" | "sites" | "kinds" | "moments" | "channels",
  Words
>;

type Meaning = { value: string | null; reason?: string };

/** What a cell means for the opinion; a reason where its words are in no list. */
export function meaningOf(column: Column, cell: string, vocabulary: Vocabulary): Meaning {
  if (column === "topicId") return wordIn(vocabulary.topics, cell, "topicUnknown");
  if (column === "competence") return wordIn(vocabulary.competences, cell, "wordUnknown");
  if (column === "siteId") return wordIn(vocabulary.sites, cell, "siteUnknown");
  if (column === "kind") return wordIn(vocabulary.kinds, cell, "wordUnknown");
  if (column === "moment") return wordIn(vocabulary.moments, cell, "wordUnknown");
  if (column === "channel") return wordIn(vocabulary.channels, cell, "wordUnknown");
  if (column === "receivedOn") return { value: dayIn(cell) };
  if (column === "contributorPhone") return { value: phoneIn(cell) };
  return { value: cell };
}

function wordIn(words: Words, cell: string, reason: string): Meaning {
  const folded = foldText(cell);
  if (folded === "") return { value: null };
  const value = words.get(folded) ?? onlyOne(words, folded);
  return value ? { value } : { value: null, reason: `imports.reason.${reason}` };
}

/** "Giao thông" for "Giao thông, vận tải": the one choice that begins so, or the one above all that do. */
function onlyOne(words: Words, folded: string): string | undefined {
  if (folded.length < 4) return undefined;
  const [shortest, ...others] = [...words]
    .filter(([word]) => word.startsWith(`${folded} `))
    .sort(([one], [other]) => one.length - other.length);
  if (!shortest) return undefined;
  const [name, value] = shortest;
  const isMeant = others.every(([word, its]) => its === value || word.startsWith(`${name} `));
  return isMeant ? value : undefined;
}

/** A date of which only its serial number was left, as LibreOffice and Excel save plain cells. */
function dayIn(cell: string): string {
  return /^\d{5}(\.\d+)?$/.test(cell) ? dayOfSerial(Number(cell)) : cell;
}

/** Excel takes the leading zero off a number: 912345678 was 0912345678. */
function phoneIn(cell: string): string {
  return /^[1-9]\d{8}$/.test(cell) ? `0${cell}` : cell;
}

/** Choices under each of the words that people may write for them. */
export function wordsOf(choices: { value: string; words: string[] }[]): Map<string, string> {
  return new Map(
    choices.flatMap(({ value, words }) => words.map((word) => [foldText(word), value] as const)),
  );
}
