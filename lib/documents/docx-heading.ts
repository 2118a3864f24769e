import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { line, rule } from "./docx-lines";
import { millimetres, textWidthOfPage, twips } from "./docx-measures";
import type { FormProfile } from "./form-profile";
import type { OfficialDocument } from "./official-document";
import { capitalised, numberLine, placeAndDay } from "./official-wording";
import { textWidth } from "./text-width";
import { unframed } from "./docx-tables";

/** Millimetres of the column under the issuer; the crest has the rest. */
const issuerColumn = { party: 80, state: 66, front: 66 };

/** Issuer and number at the left, crest, place and day at the right; then the type and what it is about. */
export function heading(document: OfficialDocument, profile: FormProfile): (Table | Paragraph)[] {
  const left = millimetres(issuerColumn[document.family]);
  const right = textWidthOfPage(profile) - left;
  const number = numberLine(document, profile);
  const rows = [
    [issuerLines(document, profile, left), crestLines(profile, right)],
    [
      [
        line(number ?? "", { size: profile.number.size, spacing: { before: twips(4) } }),
        ...letterAbstract(document, profile),
      ],
      [
        line(placeAndDay(document), {
          size: profile.placeSize,
          italics: true,
          spacing: { before: twips(4) },
        }),
      ],
    ],
  ];
  return [
    new Table({
      ...unframed,
      layout: TableLayoutType.FIXED,
      width: { size: left + right, type: WidthType.DXA },
      columnWidths: [left, right],
      rows: rows.map(
        (cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) }),
      ),
    }),
    ...(document.type.isLetter
      ? [line("", { size: profile.body.size })]
      : title(document, profile)),
  ];
}

function issuerLines({ issuer }: OfficialDocument, profile: FormProfile, column: number) {
  const { superiorSize, issuerSize, underIssuer } = profile;
  const longest = Math.max(...issuer.name.map((name) => textWidth(name, issuerSize, "bold")));
  return [
    ...issuer.superior.map((text) => line(text, { size: superiorSize })),
    ...issuer.name.map((text) => line(text, { size: issuerSize, bold: true })),
    underIssuer === "asterisk"
      ? line("*", { size: issuerSize })
      : rule(column, longest * ruleShare(longest)),
  ];
}

function crestLines({ crest }: FormProfile, column: number) {
  const last = crest.lines.at(-1)!;
  return [
    ...crest.lines.map(({ text, size }) => line(text, { size, bold: true })),
    rule(column, textWidth(last.text, last.size, "bold")),
  ];
}

/** What a letter is about, under its number; other documents say it under their name. */
function letterAbstract({ type, abstract: about }: OfficialDocument, profile: FormProfile) {
  if (!type.isLetter) return [];
  const { size, isItalic, prefix } = profile.letterAbstract;
  return [line(`${prefix}${about}`, { size, italics: isItalic, spacing: { before: twips(4) } })];
}

function title(document: OfficialDocument, profile: FormProfile): Paragraph[] {
  const { type, abstract: about, reference } = document;
  const { size, isCapitalised, under } = profile.abstract;
  const text = isCapitalised ? capitalised(about) : about;
  const lines = text.split("\n");
  const shortest = textWidth(lines.at(-1)!, size, "bold");
  const column = textWidthOfPage(profile);
  const width = Math.min(shortest, column / 20);
  return [
    line(type.name, { size: profile.typeSize, bold: true, spacing: { before: twips(18) } }),
    ...lines.map((text) => line(text, { size, bold: true })),
    ...(reference ? [line(reference, { size, italics: true })] : []),
    under === "dashes"
      ? line("-----", { size, spacing: { after: twips(6) } })
      : rule(column, width * ruleShare(width)),
  ];
}

/** Between a third and a half of the text, and never so short that it looks like a dash. */
function ruleShare(width: number): number {
  return width > 150 ? 1 / 3 : 1 / 2;
}
