import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import type { RefusalCode } from "@/lib/refusals";
import { keepOwnPictures } from "./own-pictures";
import { openPdf } from "./open-pdf";
import { type PageRange, pagesOf } from "./page-ranges";

type Library = typeof import("@cantoo/pdf-lib");

/** Quarter turns, clockwise. */
export type Turn = 1 | 2 | 3;

const kept = new Set([
  ...["Type", "MediaBox", "CropBox", "Rotate", "UserUnit", "Contents", "Resources", "Group"],
  "Annots",
]);
/** What leads from a note in the margin to other pages. */
const leading = ["A", "AA", "Dest", "IRT", "P", "Parent", "Popup", "StructParent"];

/**
 * A PDF of some pages of another, each as it is drawn there, turned where that is said. Nothing of
 * the other pages comes along, and nothing about who made it. The source is not to be used for
 * anything else.
 */
export async function takePages(
  source: PDFDocument,
  range: PageRange,
  turns: ReadonlyMap<number, Turn> = new Map(),
): Promise<Buffer | RefusalCode> {
  const library = await import("@cantoo/pdf-lib");
  const pages = pagesOf(range);
  try {
    for (const page of pages) {
      if (!standAlone(source.getPage(page - 1), library)) return "slip-pdf-not-divisible";
    }
    const taken = await library.PDFDocument.create({ updateMetadata: false });
    const indices = pages.map((page) => page - 1);
    const copies = await taken.copyPages(source, indices);
    for (const [index, copy] of copies.entries()) {
      turnPage(copy, turns.get(pages[index]!) ?? 0, library);
      taken.addPage(copy);
    }
    return Buffer.from(await taken.save({ addDefaultPage: false, updateFieldAppearances: false }));
  } catch {
    return "slip-broken";
  }
}

/** All pages of a slip by so many quarter turns. */
export async function turnPdf(content: Buffer, turn: Turn): Promise<Buffer | RefusalCode> {
  const source = await openPdf(content);
  if (!source) return "slip-broken";
  const all = { from: 1, to: source.getPageCount() };
  return takePages(source, all, new Map(pagesOf(all).map((page) => [page, turn])));
}

function turnPage(page: PDFPage, turn: number, { degrees }: Library): void {
  if (turn !== 0) page.setRotation(degrees((page.getRotation().angle + turn * 90 + 360) % 360));
}

function standAlone(page: PDFPage, library: Library): boolean {
  const { PDFDict, PDFName } = library;
  const { node } = page;
  // What a page inherits is written into it before it is told apart from the others.
  for (const name of ["Resources", "MediaBox", "CropBox", "Rotate"].map((key) => PDFName.of(key))) {
    const value = node.getInheritableAttribute(name);
    if (value && !node.has(name)) node.set(name, value);
  }
  for (const key of node.keys()) {
    if (!kept.has(key.decodeText()) && key !== PDFName.Parent) node.delete(key);
  }
  const notes = node.Annots();
  for (let index = (notes?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const note = notes!.lookup(index);
    const isNote =
      note instanceof PDFDict && note.lookup(PDFName.of("Subtype")) !== PDFName.of("Link");
    if (!isNote) notes!.remove(index);
    else for (const key of leading) note.delete(PDFName.of(key));
  }
  return keepOwnPictures(page, library);
}
