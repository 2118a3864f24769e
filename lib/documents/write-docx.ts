import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { body, ended } from "./docx-body";
import { closing } from "./docx-closing";
import { heading } from "./docx-heading";
import { end, line } from "./docx-lines";
import { halfPoints, millimetres, pageSize, twips } from "./docx-measures";
import { type FormProfile, profileOf } from "./form-profile";
import type { Annex, OfficialDocument } from "./official-document";
import { longDay, signOf } from "./official-wording";

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const typeface = "Times New Roman";
const headerDistance = 10;

/**
 * One Word file of one document or of several, each beginning on a page of its own with pages
 * counted anew: an invitation for each guest becomes a file to print at once.
 */
export async function writeDocx(documents: OfficialDocument[]): Promise<Buffer> {
  const [first] = documents;
  if (!first) throw new RangeError("a file needs at least one document");
  const file = new Document({
    title: `${first.type.name} ${first.abstract}`.replaceAll("\n", " "),
    creator: first.issuer.inSentence,
    description: "",
    styles: {
      default: {
        document: {
          run: { font: typeface, size: halfPoints(14), language: { value: "vi-VN" } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: documents.flatMap(sectionsOf),
  });
  return Packer.toBuffer(file);
}

function sectionsOf(document: OfficialDocument): ISectionOptions[] {
  const profile = profileOf(document);
  return [
    {
      ...page(profile),
      children: [
        ...heading(document, profile),
        ...body(ended(document.blocks, profile), { profile }),
        ...closing(document, profile),
        end(),
      ],
    },
    ...document.annexes.map((annex) => annexSection(annex, document, profile)),
  ];
}

/** A4, the number of the page in the middle of the upper margin, from the second page on. */
function page(profile: FormProfile, isLandscape = false): Omit<ISectionOptions, "children"> {
  const { margins, pageNumberSize } = profile;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          ...pageSize,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
          header: millimetres(headerDistance),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({ children: [pageNumber(pageNumberSize)] }),
    },
  };
}

function pageNumber(size: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(size) })],
  });
}

function annexSection(
  annex: Annex,
  document: OfficialDocument,
  profile: FormProfile,
): ISectionOptions {
  const { number, title, blocks, isLandscape } = annex;
  return {
    ...page(profile, isLandscape),
    children: [
      line(number ? `Phụ lục ${number}` : "Phụ lục", { size: 14, bold: true }),
      line(title.toLocaleUpperCase("vi"), { size: 14, bold: true }),
      line(`(${attachedTo(document, profile)})`, {
        size: 14,
        italics: true,
        spacing: { after: twips(6) },
      }),
      ...body(blocks, { profile, isLandscape }),
      end(),
    ],
  };
}

/** "Kèm theo Kế hoạch số 12-KH/ĐU, ngày … của …": the comma is the Party's way of citing. */
function attachedTo(document: OfficialDocument, profile: FormProfile): string {
  const { type, day, draftedOn, issuer, family } = document;
  const name = type.name.charAt(0) + type.name.slice(1).toLocaleLowerCase("vi");
  const sign = signOf(document, profile);
  const room = "\u00a0".repeat(5);
  const dated = day ? longDay(day) : `ngày${room}tháng${room}năm ${draftedOn.getUTCFullYear()}`;
  const numbered = sign === null ? name : `${name} số ${sign}`;
  return `Kèm theo ${numbered}${family === "party" ? "," : ""} ${dated} của ${issuer.inSentence}`;
}
