import { inflateSync } from "node:zlib";
import type { PDFDocument } from "@cantoo/pdf-lib";
import { plainNames } from "./pdf-parts";

/** What a file of 200 scanned pages needs by far not; more is made to fill memory. */
const mostUnpacked = 50 * 1024 * 1024;
const packedLists = /\/Type\s*\/(?:ObjStm|XRef)\b/g;

/**
 * Reads a cleaned PDF for its pages; null where it is broken. The library comes only when it is
 * needed, and only to the server.
 */
export async function openPdf(pdf: Buffer): Promise<PDFDocument | null> {
  if (unpacksTooLarge(pdf)) return null;
  const { PDFDocument, ParseSpeeds } = await import("@cantoo/pdf-lib");
  try {
    const opened = await PDFDocument.load(pdf, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Medium,
    });
    return opened.getPageCount() > 0 ? opened : null;
  } catch {
    // Whatever the library finds wrong with it, from a missing catalogue to a tree without end.
    return null;
  }
}

/**
 * The library unpacks the lists of objects of a PDF whole: their sizes are looked at before. A type
 * that is disguised, by its letters or by a reference, has something to hide.
 */
function unpacksTooLarge(pdf: Buffer): boolean {
  const text = pdf.toString("latin1");
  const lists = [...text.matchAll(packedLists)];
  if ([...plainNames(text).matchAll(packedLists)].length !== lists.length) return true;
  if (/\/Type\s+\d+\s+\d+\s+R\b/.test(text)) return true;
  let room = mostUnpacked;
  for (const { index } of lists) {
    const size = sizeOfStream(pdf, text, index);
    if (size === null || size > room) return true;
    room -= size;
  }
  return false;
}

/** @returns null where it cannot be unpacked into the room there is, or is packed more than once */
function sizeOfStream(pdf: Buffer, text: string, within: number): number | null {
  const opening = /\bstream\r?\n/g;
  opening.lastIndex = within;
  const head = opening.exec(text);
  const start = text.lastIndexOf(" obj", within);
  if (!head || start < 0) return null;
  const dictionary = text.slice(start, head.index);
  const from = head.index + head[0].length;
  const to = text.indexOf("endstream", from);
  if (to < 0) return null;
  if (!/\/Filter\b/.test(dictionary)) return to - from;
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*(?:\]|\/(?!\w*Decode\b)|>)/.test(dictionary)) return null;
  try {
    return inflateSync(pdf.subarray(from, to), { maxOutputLength: mostUnpacked }).length;
  } catch {
    return null;
  }
}
