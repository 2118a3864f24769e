import { deflateSync, inflateSync } from "node:zlib";
import type { RefusalCode } from "@/lib/refusals";
import { plainNames, type Span } from "./pdf-parts";

const mostUnpacked = 50 * 1024 * 1024;

type Wanted = { numbers: string[]; programs: RegExp };

/**
 * Since PDF 1.5 objects may stand packed together in a stream. Each is unpacked, the objects of the
 * wanted numbers and references to XMP are blanked, and it is packed again into the same room.
 */
export function blankObjectStreams(
  pdf: Buffer,
  text: string,
  { numbers, programs }: Wanted,
): RefusalCode | null {
  for (const { dictionary, data } of objectStreams(text)) {
    const unpacked = unpack(pdf.subarray(data.from, data.to), dictionary);
    if (!unpacked) return "slip-pdf-not-cleanable";
    const objects = unpacked.toString("latin1");
    if (programs.test(plainNames(objects))) return "slip-has-programs";
    const blanked = blankObjects(objects, dictionary, numbers);
    if (blanked === objects) continue;
    if (!packInto(pdf, data, blanked, dictionary)) return "slip-pdf-not-cleanable";
  }
  return null;
}

function objectStreams(text: string) {
  return [...text.matchAll(/\/Type\s*\/ObjStm\b/g)].flatMap(({ index }) => {
    const start = text.lastIndexOf(" obj", index);
    const stream = /\bstream\r?\n/g;
    stream.lastIndex = index;
    const opening = stream.exec(text);
    if (start < 0 || !opening) return [];
    const from = opening.index + opening[0].length;
    const to = text.indexOf("endstream", from);
    return to < 0 ? [] : [{ dictionary: text.slice(start + 4, opening.index), data: { from, to } }];
  });
}

const isDeflated = (dictionary: string) => /\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dictionary);

function unpack(packed: Buffer, dictionary: string): Buffer | null {
  if (/\/DecodeParms/.test(dictionary)) return null;
  if (!/\/Filter/.test(dictionary)) return packed;
  if (!isDeflated(dictionary)) return null;
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked });
  } catch {
    return null;
  }
}

/** First come pairs of number and place, then the objects, from /First on. */
function blankObjects(objects: string, dictionary: string, numbers: string[]): string {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1]);
  const pairs = [...objects.slice(0, first).matchAll(/(\d+)\s+(\d+)/g)];
  const starts = pairs.map((pair) => first + Number(pair[2]));
  const emptied = pairs.reduce((text, pair, index) => {
    if (!numbers.includes(pair[1]!)) return text;
    const from = starts[index]!;
    const to = Math.min(text.length, ...starts.filter((start) => start > from));
    return text.slice(0, from) + "<<>>".padEnd(to - from).slice(0, to - from) + text.slice(to);
  }, objects);
  return emptied.replace(/\/Metadata\s+\d+\s+\d+\s+R\b/g, (found) => " ".repeat(found.length));
}

/** @returns false where it takes more room than before */
function packInto(pdf: Buffer, { from, to }: Span, objects: string, dictionary: string): boolean {
  const bytes = Buffer.from(objects, "latin1");
  const packed = isDeflated(dictionary) ? deflateSync(bytes, { level: 9 }) : bytes;
  if (packed.length > to - from) return false;
  // What follows the end of packed data is not read.
  pdf.fill(0x20, from, to);
  packed.copy(pdf, from);
  return true;
}
