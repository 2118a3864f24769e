import { plainDate } from "@/lib/platform/dates";
import type { FormFamily, OfficialDocument } from "./official-document";

/** Type sizes in points, lengths in millimetres, unless said otherwise. */
export type FormProfile = {
  /** The rule that the form follows, as it is cited. */
  source: string;
  margins: { top: number; bottom: number; left: number; right: number };
  /** What stands at the right of the heading, and the size of each line. */
  crest: { lines: { text: string; size: number }[] };
  superiorSize: number;
  issuerSize: number;
  /** What stands under the issuer: an asterisk, or a rule of a third of its length. */
  underIssuer: "asterisk" | "rule";
  number: { size: number; prefix: "Số" | "Số:"; beforeSymbol: "-" | "/"; beforeIssuer: "-" | "/" };
  placeSize: number;
  typeSize: number;
  abstract: { size: number; isCapitalised: boolean; under: "dashes" | "rule" };
  /** What a letter is about, under its number. */
  letterAbstract: { size: number; isItalic: boolean; prefix: string };
  bases: { isItalic: boolean };
  body: { size: number; indent: number; before: number; line: LineSpacing; lastMark: "." | "./." };
  /** What follows the number of a part: "I- " or "I. ". */
  afterPartNumber: string;
  signature: { size: number; isPositionBold: boolean };
  recipients: { headSize: number; headLook: "underlined" | "boldItalic"; size: number };
  pageNumberSize: number;
};

/** Exact points, or a multiple of the single line. */
type LineSpacing = { points: number } | { times: number };

const a4 = { top: 20, bottom: 20, left: 30, right: 15 };

/** Hướng dẫn 36-HD/VPTW ngày 03/4/2018, on Quy định 66-QĐ/TW. */
const party2018: FormProfile = {
  source: "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018",
  margins: a4,
  crest: { lines: [{ text: "ĐẢNG CỘNG SẢN VIỆT NAM", size: 15 }] },
  superiorSize: 14,
  issuerSize: 14,
  underIssuer: "asterisk",
  number: { size: 14, prefix: "Số", beforeSymbol: "-", beforeIssuer: "/" },
  placeSize: 14,
  typeSize: 16,
  abstract: { size: 14, isCapitalised: false, under: "dashes" },
  letterAbstract: { size: 12, isItalic: true, prefix: "" },
  bases: { isItalic: false },
  body: { size: 14, indent: 10, before: 6, line: { points: 18 }, lastMark: "." },
  afterPartNumber: "- ",
  signature: { size: 14, isPositionBold: false },
  recipients: { headSize: 14, headLook: "underlined", size: 12 },
  pageNumberSize: 14,
};

/** Quy định 399-QĐ/TW ngày 09/01/2026, Hướng dẫn 05-HD/VPTW: the same cells, some a point smaller. */
const party2026: FormProfile = {
  ...party2018,
  source: "Quy định số 399-QĐ/TW ngày 09/01/2026, Hướng dẫn số 05-HD/VPTW",
  superiorSize: 13,
  issuerSize: 13,
  typeSize: 15,
  recipients: { headSize: 13, headLook: "underlined", size: 12 },
  pageNumberSize: 13,
};

/** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const state: FormProfile = {
  source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I",
  margins: a4,
  crest: {
    lines: [
      { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 12 },
      { text: "Độc lập - Tự do - Hạnh phúc", size: 13 },
    ],
  },
  superiorSize: 12,
  issuerSize: 12,
  underIssuer: "rule",
  number: { size: 13, prefix: "Số:", beforeSymbol: "/", beforeIssuer: "-" },
  placeSize: 13,
  typeSize: 14,
  abstract: { size: 14, isCapitalised: true, under: "rule" },
  letterAbstract: { size: 12, isItalic: false, prefix: "V/v " },
  bases: { isItalic: true },
  body: { size: 14, indent: 12.7, before: 6, line: { times: 1.15 }, lastMark: "./." },
  afterPartNumber: ". ",
  signature: { size: 14, isPositionBold: true },
  recipients: { headSize: 12, headLook: "boldItalic", size: 11 },
  pageNumberSize: 13,
};

/** Hướng dẫn 91/HD-MTTW-BTT ngày 08/4/2013 builds the Front's form on the State's. */
const front: FormProfile = { ...state, source: "Hướng dẫn số 91/HD-MTTW-BTT ngày 08/4/2013" };

const party2026From = plainDate("2026-01-09");

/** The form in force for a family on a plain date. */
export function profileOn(family: FormFamily, day: Date): FormProfile {
  if (family === "party") return day < party2026From ? party2018 : party2026;
  return family === "front" ? front : state;
}

export function profileOf(document: OfficialDocument): FormProfile {
  return profileOn(document.family, document.day ?? document.draftedOn);
}
