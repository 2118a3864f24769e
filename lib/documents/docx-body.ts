import { AlignmentType, LineRuleType, Paragraph, type Table } from "docx";
import { line, runs } from "./docx-lines";
import { millimetres, textWidthOfPage, twips } from "./docx-measures";
import { framedTable } from "./docx-tables";
import type { FormProfile } from "./form-profile";
import { type Block, type Inline, plainText } from "./official-document";
import { roman } from "./official-wording";

type Place = { profile: FormProfile; isLandscape?: boolean };

/** The blocks one under another, numbered as the form numbers. */
export function body(blocks: Block[], place: Place): (Paragraph | Table)[] {
  let part = 0;
  let section = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === "part") [part, section] = [part + 1, 0];
    if (block.kind === "section") section += 1;
    return write(block, { ...place, part, section, isLast: index === blocks.length - 1 });
  });
}

type Numbered = Place & { part: number; section: number; isLast: boolean };

function write(block: Block, place: Numbered): (Paragraph | Table)[] {
  const { profile, part, section, isLast } = place;
  // The last lines go with the signature, which never stands alone on a page.
  const look = { keepNext: isLast };
  switch (block.kind) {
    case "bases":
      return bases(block.texts, profile);
    case "paragraph":
      return [paragraph(block.text, profile, look)];
    case "item":
      return [paragraph(startingWith("- ", block.text), profile, look)];
    case "addressees":
      return addressees(block.word, block.names, profile);
    case "part": {
      const text = `${roman(part)}${profile.afterPartNumber}${block.title}`;
      return [paragraph([{ bold: text }], profile, { keepNext: true })];
    }
    case "section":
      return sectionLines(block, section, profile);
    case "table": {
      const width = textWidthOfPage(profile, place.isLandscape);
      const gap = line("", { size: 6 });
      return [gap, framedTable(block, width, profile.body.size - 1), gap];
    }
  }
}

function sectionLines(
  { title, text }: Extract<Block, { kind: "section" }>,
  number: number,
  profile: FormProfile,
): Paragraph[] {
  if (title === undefined) return [paragraph(startingWith(`${number}. `, text ?? ""), profile)];
  const head: Inline = [{ bold: `${number}. ${title}` }];
  if (text === undefined) return [paragraph(head, profile, { keepNext: true })];
  return [paragraph([...head, ": ", ...pieces(text)], profile)];
}

function bases(texts: string[], profile: FormProfile): Paragraph[] {
  return texts.map((text, index) => {
    const ended = `${text}${index === texts.length - 1 ? "." : ";"}`;
    return paragraph(profile.bases.isItalic ? [{ italic: ended }] : ended, profile);
  });
}

/** One addressee on the line of the word; several each on a line of their own. */
function addressees(word: string, names: Inline[], profile: FormProfile): Paragraph[] {
  const { size } = profile.body;
  const spacing = { before: twips(6), after: twips(6) };
  const [only] = names;
  if (names.length === 1 && only !== undefined) {
    return [line([`${word}: `, ...pieces(only)], { size, spacing })];
  }
  const indent = { left: millimetres(45) };
  const alignment = AlignmentType.LEFT;
  return [
    line(`${word}:`, { size, spacing, alignment, indent: { left: millimetres(35) } }),
    ...names.map((name, index) => {
      const mark = index === names.length - 1 ? "." : ";";
      return line(["- ", ...pieces(name), mark], { size, alignment, indent });
    }),
  ];
}

function paragraph(text: Inline, profile: FormProfile, { keepNext = false } = {}): Paragraph {
  const { size, indent, before } = profile.body;
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(indent) },
    spacing: { before: twips(before), ...lineSpacing(profile) },
    keepNext,
    children: runs(text, { size }),
  });
}

function lineSpacing({ body: { line } }: FormProfile) {
  return "points" in line
    ? { line: twips(line.points), lineRule: LineRuleType.EXACT }
    : { line: Math.round(240 * line.times), lineRule: LineRuleType.AUTO };
}

function startingWith(beginning: string, text: Inline): Inline {
  return [beginning, ...pieces(text)];
}

function pieces(text: Inline) {
  return typeof text === "string" ? [text] : text;
}

/** The blocks with the mark that ends a document's text in its form: "." or "./.". */
export function ended(blocks: Block[], { body: { lastMark } }: FormProfile): Block[] {
  const last = blocks.at(-1);
  if (!last || !("text" in last) || last.text === undefined) return blocks;
  const text = plainText(last.text);
  const bare = text.replace(/[.;/\s]+$/u, "");
  const cut = text.length - bare.length;
  return [...blocks.slice(0, -1), { ...last, text: [...shortened(last.text, cut), lastMark] }];
}

function shortened(text: Inline, cut: number): Exclude<Inline, string> {
  const all = [...pieces(text)];
  for (let index = all.length - 1; index >= 0 && cut > 0; index -= 1) {
    const piece = all[index]!;
    const words = plainText([piece]);
    const kept = words.slice(0, Math.max(0, words.length - cut));
    cut -= words.length - kept.length;
    all[index] =
      typeof piece === "string" ? kept : "bold" in piece ? { bold: kept } : { italic: kept };
  }
  return all;
}
