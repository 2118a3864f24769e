import { foldText } from "@/lib/platform/text";
import { otherForm } from "./abbreviations";

/**
 * What to look for in search_words, each where the one before finds nothing: the words side by
 * side; the same with the last one still in the typing; the words anywhere.
 */
export type SearchQuery = { phrase: string; begun: string; anywhere: string };

const mostWords = 12;
const mostAbbreviations = 3;

type Piece = { forms: string[][] };

/**
 * The words of a search as PostgreSQL text-search queries; null where nothing in it can be searched.
 * The words come folded to a-z and 0-9, so nothing in them has a meaning to the query language.
 */
export function searchQuery(typed: string): SearchQuery | null {
  const words = foldText(typed).split(" ").filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return null;
  const pieces = piecesOf(words);
  return {
    phrase: anyOf(spellings(pieces), false),
    begun: anyOf(spellings(pieces), true),
    anywhere: pieces
      .map(({ forms }, index) => anyOf(forms, index === pieces.length - 1))
      .join(" & "),
  };
}

const codePattern =
  /^([A-Z0-9]{1,16})-(\d{4})-(\d{1,6})$|^([A-Z]{1,16})[ -]?(\d{4})[ -]?(\d{3,6})$/;

/** The code of an opinion that somebody typed, with or without its hyphens: th2024018 is TH-2024-018. */
export function typedCode(typed: string): string | null {
  const given = typed.trim().toUpperCase().replace(/Đ/g, "D");
  const [, a, b, c, x, y, z] = codePattern.exec(given) ?? [];
  const [symbol, year, number] = [a ?? x, b ?? y, c ?? z];
  if (!symbol || !year || !number) return null;
  return `${symbol}-${year}-${String(Number(number)).padStart(3, "0")}`;
}

function piecesOf(words: string[]): Piece[] {
  const pieces: Piece[] = [];
  let expanded = 0;
  for (let at = 0; at < words.length;) {
    const other = expanded < mostAbbreviations ? otherForm(words.slice(at)) : null;
    const length = other?.length ?? 1;
    pieces.push({ forms: [words.slice(at, at + length), ...(other ? [other.words] : [])] });
    if (other) expanded += 1;
    at += length;
  }
  return pieces;
}

/** Every way of writing the whole: two forms of each abbreviation, multiplied. */
function spellings(pieces: Piece[]): string[][] {
  return pieces.reduce<string[][]>(
    (begun, { forms }) => begun.flatMap((start) => forms.map((form) => [...start, ...form])),
    [[]],
  );
}

function sideBySide(words: string[], lastIsPrefix: boolean): string {
  return words
    .map((word, index) => lexeme(word, lastIsPrefix && index === words.length - 1))
    .join(" <-> ");
}

function anyOf(forms: string[][], lastIsPrefix: boolean): string {
  return `(${forms.map((form) => `(${sideBySide(form, lastIsPrefix)})`).join(" | ")})`;
}

/** A number is meant as it stands, and one letter would begin everything. */
function lexeme(word: string, mayGoOn: boolean): string {
  return mayGoOn && word.length > 1 && !/\d/.test(word) ? `'${word}':*` : `'${word}'`;
}
