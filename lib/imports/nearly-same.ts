import { shortened } from "@/lib/opinions/abbreviations";
import { tellingWords } from "@/lib/opinions/similar-words";
import { foldText } from "@/lib/platform/text";

/** A text under the name by which it is told of: the code of an opinion, the number of a row. */
export type NamedText = { name: string; text: string };

/** So much of the words of both together is in each. */
const leastShared = 0.8;
/** Fewer words than these say too little. */
const fewestWords = 4;
/** What a word leads to at most, so that a list in which all rows share their words is judged in time. */
const mostUnderAWord = 80;

/** The words of a text as numbers, the rarest first, and those of them that are figures. */
type Words = { name: string; all: Uint32Array; figures: Uint32Array };

/**
 * For each of the texts the name of one before it, or of one already known, that says nearly the
 * same: accents, punctuation, abbreviations and the order of the words aside, four words of five are
 * the same, and the figures, which tell one lane from the next, do not contradict each other. Null
 * for the others. What repeats another is not itself repeated by the next. Ten thousand texts take
 * about a second: only what shares one of a text's rarest words is compared.
 */
export function findNearlySame(
  known: readonly NamedText[],
  texts: readonly (NamedText | null)[],
): (string | null)[] {
  const given = [...known, ...texts];
  const words = inNumbers(given.map((one) => (one ? wordsOf(one.text) : [])));
  const under = new Map<number, Words[]>();
  const found = given.map((one, at) => {
    if (!one) return null;
    const asked = { name: one.name, ...words[at]! };
    const rarest = rarestOf(asked);
    const same = at < known.length ? null : nearest(under, asked, rarest);
    if (!same) keep(under, asked, rarest);
    return same?.name ?? null;
  });
  return found.slice(known.length);
}

function wordsOf(text: string): string[] {
  const words = shortened(foldText(text).split(" "));
  return [...new Set([...tellingWords(words.join(" ")), ...words.filter(isFigure)])];
}

function isFigure(word: string): boolean {
  return /^\d/.test(word);
}

/** Each word as its place among all, the rarest first: what is compared ten million times is a number. */
function inNumbers(texts: string[][]): Omit<Words, "name">[] {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => one - other);
  const places = new Map(byCount.map(([word], place) => [word, place]));
  const placed = (words: string[]) => Uint32Array.from(words, (word) => places.get(word)!).sort();
  return texts.map((words) => ({ all: placed(words), figures: placed(words.filter(isFigure)) }));
}

/**
 * The rarest words of a text, as many as two texts must share one of to be nearly the same: were all
 * of these wanting in the other, too few would be left.
 */
function rarestOf({ all }: Words): Uint32Array {
  if (all.length < fewestWords) return all.subarray(0, 0);
  return all.subarray(0, all.length - Math.ceil(leastShared * all.length) + 1);
}

function keep(under: Map<number, Words[]>, one: Words, rarest: Uint32Array): void {
  for (const word of rarest) {
    const there = under.get(word);
    if (!there) under.set(word, [one]);
    else if (there.length < mostUnderAWord) there.push(one);
  }
}

function nearest(under: Map<number, Words[]>, one: Words, rarest: Uint32Array): Words | null {
  let best: Words | null = null;
  let most = leastShared;
  for (const word of rarest) {
    for (const other of under.get(word) ?? []) {
      const share = sharedBy(one, other);
      if (share > most || (share === most && best === null)) [best, most] = [other, share];
    }
  }
  return best;
}

/** Which part of the words of both is in each, from 0 to 1; none where their figures contradict. */
function sharedBy(one: Words, other: Words): number {
  const few = Math.min(one.all.length, other.all.length);
  const many = Math.max(one.all.length, other.all.length);
  if (few < leastShared * many || !agreeInFigures(one, other)) return 0;
  const shared = countCommon(one.all, other.all);
  return shared / (few + many - shared);
}

/** One may leave out a figure that the other names. */
function agreeInFigures({ figures: one }: Words, { figures: other }: Words): boolean {
  return countCommon(one, other) === Math.min(one.length, other.length);
}

/** Of two lists in ascending order. */
function countCommon(one: Uint32Array, other: Uint32Array): number {
  let common = 0;
  for (let at = 0, there = 0; at < one.length && there < other.length;) {
    const difference = one[at]! - other[there]!;
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) there += 1;
  }
  return common;
}
