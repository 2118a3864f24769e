import { inflateSync } from "node:zlib";
import type { PDFDict, PDFObject, PDFPage } from "@cantoo/pdf-lib";
import { plainNames } from "./pdf-parts";

type Library = typeof import("@cantoo/pdf-lib");

const mostUnpacked = 20 * 1024 * 1024;

/**
 * Some programs list the pictures of all pages once, for every page. A page that is taken out keeps
 * those alone that it draws: the next citizen's slip has no business in this one's file.
 * @returns false where it cannot be told which they are
 */
export function keepOwnPictures(page: PDFPage, library: Library): boolean {
  const { PDFDict, PDFName } = library;
  const resources = page.node.Resources()?.clone();
  const listed = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict)?.clone();
  if (!resources || !listed || listed.keys().length < 2) return true;
  const drawn = namesDrawn(page.node.Contents(), listed, library);
  if (!drawn) return false;
  for (const name of listed.keys()) if (!drawn.has(name.decodeText())) listed.delete(name);
  resources.set(PDFName.of("XObject"), listed);
  page.node.set(PDFName.of("Resources"), resources);
  return true;
}

/** What a page's content names, and what those forms name in turn that draw on the page's own list. */
function namesDrawn(
  contents: PDFObject | undefined,
  listed: PDFDict,
  library: Library,
): Set<string> | null {
  const { PDFName } = library;
  const names = new Set<string>();
  const read = new Set<PDFObject>();
  const waiting = contents ? [contents] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (read.has(next)) continue;
    read.add(next);
    const text = contentOf(next, library);
    if (text === null) return null;
    for (const [, name] of text.matchAll(/\/([^\s()<>[\]{}/%]+)/g)) names.add(plainNames(name!));
    for (const name of listed.keys()) {
      const form = listed.lookup(name);
      if (!names.has(name.decodeText()) || !(form instanceof library.PDFStream)) continue;
      const isForm = form.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
      if (isForm && !form.dict.has(PDFName.of("Resources"))) waiting.push(form);
    }
  }
  return names;
}

/** The commands of a stream or of several after one another; null where they are packed in another way. */
function contentOf(content: PDFObject, library: Library): string | null {
  const { PDFArray, PDFName, PDFRawStream } = library;
  if (content instanceof PDFArray) {
    const parts = Array.from({ length: content.size() }, (_, index) => content.lookup(index)).map(
      (part) => (part instanceof PDFRawStream ? contentOf(part, library) : null),
    );
    return parts.includes(null) ? null : parts.join("\n");
  }
  if (!(content instanceof PDFRawStream)) return null;
  const bytes = content.getContents();
  const given = content.dict.lookup(PDFName.of("Filter"));
  const filter = given instanceof PDFArray && given.size() === 1 ? given.lookup(0) : given;
  if (!filter) return Buffer.from(bytes).toString("latin1");
  if (filter !== PDFName.of("FlateDecode") || content.dict.has(PDFName.of("DecodeParms"))) {
    return null;
  }
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked }).toString("latin1");
  } catch {
    return null;
  }
}
