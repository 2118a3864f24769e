import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import { halfPoints, twips } from "./docx-measures";
import type { Inline } from "./official-document";

type Look = { size: number; bold?: boolean; italics?: boolean; underlined?: boolean };

// "kinh tế - xã hội" is one expression: it is not torn at its dash.
const unbroken = (text: string) => text.replaceAll(" - ", "\u00a0-\u00a0");

function run(words: string, { size, bold, italics, underlined }: Look): TextRun {
  const text = unbroken(words);
  const options: IRunOptions = { text, size: halfPoints(size), bold, italics };
  return new TextRun(underlined ? { ...options, underline: {} } : options);
}

export function runs(text: Inline, look: Look): TextRun[] {
  const pieces = typeof text === "string" ? [text] : text;
  return pieces.map((piece) => {
    if (typeof piece === "string") return run(piece, look);
    return "bold" in piece
      ? run(piece.bold, { ...look, bold: true })
      : run(piece.italic, { ...look, italics: true });
  });
}

type LineOptions = Look & Omit<IParagraphOptions, "children" | "text" | "run">;

/** One line of a heading or a signature: centred, close to the next, unless said otherwise. */
export function line(text: Inline, options: LineOptions): Paragraph {
  const { size, bold, italics, underlined, ...paragraph } = options;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...paragraph,
    // A line without words is as high as its mark.
    run: { size: halfPoints(size) },
    children: runs(text, { size, bold, italics, underlined }),
  });
}

/** Lines without words, as room for a signature. */
export function room(lines: number, size: number): Paragraph[] {
  return Array.from({ length: lines }, () => line("", { size, keepNext: true }));
}

/** What Word wants after a table at the end of a page's text, too small to begin a page of its own. */
export function end(): Paragraph {
  const spacing = { line: twips(1), lineRule: LineRuleType.EXACT };
  return new Paragraph({ run: { size: halfPoints(1) }, spacing, children: [] });
}

/**
 * A solid rule in the middle of a column: the upper border of a paragraph without words, whose
 * indents leave the length that the form asks for. Underlined text would be too close to its words.
 * @param column in twips
 * @param length in points
 */
export function rule(column: number, length: number): Paragraph {
  const indent = Math.max(0, Math.round((column - twips(length)) / 2));
  return new Paragraph({
    children: [],
    indent: { left: indent, right: indent },
    spacing: { before: twips(2), after: 0, line: twips(6), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}
