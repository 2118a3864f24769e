import { foldText } from "@/lib/platform/text";

/** How much of all opinions holds a word, from 0 to 1. */
export type WordShares = { shareOf: (word: string) => number; total: number };

// Words that every opinion has, folded: they tell nothing about its matter.
const said = new Set(
  (
    "va cua la co cac cho tai o duoc khong de nghi voi trong nay do khi den tu thi da dang se bi theo mot " +
    "nhung nhieu nhu ve vao ra len cung rat con lam nen hay hoac ma ben phuong xa quan uy ban nhan dan kien " +
    "xin de sau truoc tren duoi roi can phai som gap giup quan tam chung toi ong ba anh chi em bac"
  ).split(" "),
);

const mostWords = 40;

/** The words of a text that tell what it is about, folded, each once, in their order. */
export function tellingWords(text: string): string[] {
  const words = foldText(text).split(" ");
  return [...new Set(words.filter((word) => word.length > 1 && !said.has(word)))];
}

const candidateBudget = 1_500;
/** A word in every tenth opinion leads to none in particular. */
const commonShare = 0.1;

/**
 * A text-search query for opinions that may be similar: any of the rarest words, as many of them as
 * together are found in some hundred opinions; where even the rarest is common, several of them
 * together. Null where the text says nothing yet.
 */
export function candidateQuery(text: string, { shareOf, total }: WordShares): string | null {
  const rarest = tellingWords(text)
    .slice(0, mostWords * 2)
    .map((word) => ({ word, share: shareOf(word) }))
    .filter(({ share }) => share <= commonShare || share * total <= candidateBudget)
    .sort((one, other) => one.share - other.share);
  if (rarest.length === 0) return null;
  const few: string[] = [];
  let expected = 0;
  for (const { word, share } of rarest.slice(0, mostWords)) {
    expected += share * total;
    if (expected > candidateBudget) break;
    few.push(quoted(word));
  }
  return few.length > 1 ? few.join(" | ") : together(rarest, total);
}

type Rare = { word: string; share: number };

/** Two of the rarest words, or three, or four: as many as it takes to leave some hundred opinions. */
function together(rarest: Rare[], total: number): string {
  const among = rarest.slice(0, 5);
  for (const size of [2, 3, 4]) {
    const sets = choose(among, size);
    const expected = sets.reduce((sum, set) => sum + total * product(set), 0);
    if (sets.length > 0 && (expected <= candidateBudget || size === 4)) return anyOf(sets);
    if (sets.length === 0) break;
  }
  return anyOf([among.slice(0, 3)]);
}

function product(set: Rare[]): number {
  return set.reduce((share, word) => share * word.share, 1);
}

function choose(words: Rare[], size: number): Rare[][] {
  if (size === 0) return [[]];
  return words.flatMap((word, at) =>
    choose(words.slice(at + 1), size - 1).map((others) => [word, ...others]),
  );
}

function anyOf(sets: Rare[][]): string {
  return sets.map((set) => `(${set.map(({ word }) => quoted(word)).join(" & ")})`).join(" | ");
}

// Folded to a-z and 0-9, so nothing in a word has a meaning to the query language.
function quoted(word: string): string {
  return `'${word}'`;
}

/** Any of the words: what the database ranks the candidates by. */
export function rankingQuery(text: string): string {
  return tellingWords(text).slice(0, mostWords).map(quoted).join(" | ");
}

/**
 * How alike two texts are, from 0 to 1: by the words they share and, since most Vietnamese words are
 * two syllables, by the pairs of neighbours they share; what is rare counts more. A short text that
 * the other holds whole is nearly as alike as an equal one: somebody is still typing it.
 */
export function likeness(one: Terms, other: Terms): number {
  if (one.sum === 0 || other.sum === 0) return 0;
  let shared = 0;
  for (const [term, weight] of one.weights) if (other.weights.has(term)) shared += weight;
  return (shared / Math.sqrt(one.sum * other.sum) + shared / one.sum) / 2;
}

export type Terms = { weights: Map<string, number>; sum: number };

/** The words and pairs of a text, with what each counts. */
export function termsOf(text: string, { shareOf }: WordShares): Terms {
  const words = foldText(text).split(" ").filter(Boolean);
  const weights = new Map<string, number>();
  const weigh = (word: string) =>
    said.has(word) ? 0.2 : Math.min(8, -Math.log(shareOf(word) + 1e-4));
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (!said.has(word) && word.length > 1) weights.set(word, weigh(word));
    if (next && !(said.has(word) && said.has(next)))
      weights.set(`${word} ${next}`, (weigh(word) + weigh(next)) * 0.75);
  }
  return { weights, sum: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}
