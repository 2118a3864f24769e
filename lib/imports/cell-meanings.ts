import { foldText } from "@/lib/platform/text";
import type { Column } from "./columns";
import { dayOfSerial } from "./read-sheet";

/** Folded words of a list of choices, each with the value it stands for. */
type Words = ReadonlyMap<string, string>;

export type Vocabulary = Record<
  "topics" | "competences" | "sites" | "kinds" | "moments" | "channels",
  Words
> & {
  /** What each topic is called, to tell of what a cell was taken for and of what it may mean. */
  topicNames: ReadonlyMap<string, string>;
};

type Meaning = {
  value: string | null;
  reason?: string;
  /** The name of what the cell was taken for, where that is not what it says. */
  takenFor?: string;
};

const fewestLetters = 4;
const mostLikely = 3;

/** What a cell means for the opinion; a reason where its words are in no list. */
export function meaningOf(column: Column, cell: string, vocabulary: Vocabulary): Meaning {
  if (column === "topicId") return topicIn(vocabulary, cell);
  if (column === "competence") return wordIn(vocabulary.competences, cell, "wordUnknown");
  if (column === "siteId") return wordIn(vocabulary.sites, cell, "siteUnknown");
  if (column === "kind") return wordIn(vocabulary.kinds, cell, "wordUnknown");
  if (column === "moment") return wordIn(vocabulary.moments, cell, "wordUnknown");
  if (column === "channel") return wordIn(vocabulary.channels, cell, "wordUnknown");
  if (column === "receivedOn") return { value: dayIn(cell) };
  if (column === "contributorPhone") return { value: phoneIn(cell) };
  return { value: cell };
}

/** Offices write "Giáo dục" for "An sinh xã hội, y tế, giáo dục": taken where no other topic has it. */
function topicIn({ topics, topicNames }: Vocabulary, cell: string): Meaning {
  const folded = foldText(cell);
  const exact = topics.get(folded);
  if (folded === "" || exact) return { value: exact ?? null };
  const value =
    onlyOne(topics, folded, (word) => holds(word, folded)) ?? onlyWithAccents(topicNames, cell);
  if (value) return { value, takenFor: topicNames.get(value) };
  const likely = likelyTopics(topics, folded).map((id) => topicNames.get(id) ?? id);
  const reason = likely.length > 0 ? `topicLikely|${likely.join("; ")}` : "topicUnknown";
  return { value: null, reason: `imports.reason.${reason}` };
}

/** "Khác" is "Nội dung khác" and not "Khắc phục thiên tai", which is alike without its accents. */
function onlyWithAccents(names: Words, cell: string): string | undefined {
  const wordsOnly = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const words = wordsOnly(cell);
  const [only, ...others] = [...names].filter(([, name]) => holds(wordsOnly(name), words));
  return words.length >= fewestLetters && others.length === 0 ? only?.[0] : undefined;
}

/** The topics that hold the words, else those that hold two of them side by side. */
function likelyTopics(topics: Words, folded: string): string[] {
  const syllables = folded.split(" ");
  const pairs = syllables.slice(1).map((syllable, before) => `${syllables[before]} ${syllable}`);
  const idsOf = (parts: string[]) =>
    [...topics].filter(([word]) => parts.some((part) => holds(word, part))).map(([, id]) => id);
  const found = idsOf([folded]);
  return [...new Set(found.length > 0 ? found : idsOf(pairs))].slice(0, mostLikely);
}

function holds(word: string, part: string): boolean {
  return ` ${word} `.includes(` ${part} `);
}

function wordIn(words: Words, cell: string, reason: string): Meaning {
  const folded = foldText(cell);
  if (folded === "") return { value: null };
  const value = words.get(folded) ?? onlyOne(words, folded);
  return value ? { value } : { value: null, reason: `imports.reason.${reason}` };
}

/** "Giao thông" for "Giao thông, vận tải": the one choice that begins so, or the one above all that do. */
function onlyOne(
  words: Words,
  folded: string,
  isLike = (word: string) => word.startsWith(`${folded} `),
): string | undefined {
  if (folded.length < fewestLetters) return undefined;
  const [shortest, ...others] = [...words]
    .filter(([word]) => isLike(word))
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
