import type { RefusalCode } from "@/lib/refusals";
import { blankObjectStreams } from "./pdf-object-streams";
import { bodiesOf, findOutside, outsideStreams, plainNames, type Span } from "./pdf-parts";

const programs =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToR)(?![A-Za-z])/;
const references = {
  info: /\/Info\s+(\d+)\s+\d+\s+R\b/g,
  metadata: /\/Metadata\s+(\d+)\s+\d+\s+R\b/g,
};
const space = 0x20;

/**
 * Blanks what a PDF says beside its pages, without moving a byte: who made it, with what and when
 * (Info), the same again as XMP, and what a camera noted inside its pictures. What stands behind
 * its end is cut off. What is drawn or written on the pages, notes in their margin too, stays.
 * Refused: a PDF that is locked, carries programs or other files, or cannot be cleaned this way.
 */
export function cleanPdf(given: Buffer): Buffer | RefusalCode {
  const pdf = withoutTail(given);
  if (!pdf) return "slip-broken";
  const text = pdf.toString("latin1");
  const spans = outsideStreams(text);
  const outside = spans.map(({ from, to }) => text.slice(from, to)).join("\n");
  if (/\/Encrypt\b/.test(plainNames(outside))) return "slip-pdf-locked";
  if (programs.test(plainNames(outside))) return "slip-has-programs";

  const named = [...findOutside(text, spans, references.info)].map(({ group }) => group!);
  const refused = blankObjectStreams(pdf, text, { numbers: named, programs });
  if (refused) return refused;
  for (const span of findOutside(text, spans, references.info)) blank(pdf, span);
  for (const number of named) for (const body of bodiesOf(text, number)) blankBody(pdf, body);
  for (const span of findOutside(text, spans, references.metadata)) {
    blank(pdf, span);
    for (const body of bodiesOf(text, span.group!)) blankStream(pdf, text, body);
  }
  blankBetween(pdf, "<?xpacket begin", "<?xpacket end");
  blankCameraNotes(pdf);
  return pdf;
}

function withoutTail(given: Buffer): Buffer | null {
  const end = given.lastIndexOf("%%EOF");
  if (end < 0 || given.lastIndexOf("startxref", end) < 0) return null;
  return Buffer.concat([given.subarray(0, end + 5), Buffer.from("\n")]);
}

function blank(pdf: Buffer, { from, to }: Span) {
  pdf.fill(space, from, to);
}

function blankBody(pdf: Buffer, body: Span) {
  blank(pdf, body);
  pdf.write(" << >>", body.from, "latin1");
}

function blankStream(pdf: Buffer, text: string, body: Span) {
  const from = text.indexOf("stream", body.from) + "stream\r\n".length;
  const to = text.lastIndexOf("endstream", body.to);
  if (from < body.to && to > from) blank(pdf, { from, to });
}

function blankBetween(pdf: Buffer, beginning: string, end: string) {
  for (let from = pdf.indexOf(beginning); from >= 0; from = pdf.indexOf(beginning, from + 1)) {
    const to = pdf.indexOf(end, from);
    blank(pdf, { from, to: to < 0 ? from + beginning.length : to });
  }
}

/** The segments APP1 and APP13 of a JPEG, which a PDF holds as it came from the camera. */
function blankCameraNotes(pdf: Buffer) {
  for (const sign of ["Exif\0\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0"]) {
    for (let at = pdf.indexOf(sign); at >= 0; at = pdf.indexOf(sign, at + 1)) {
      const isSegment = at >= 4 && pdf[at - 4] === 0xff && [0xe1, 0xed].includes(pdf[at - 3]!);
      if (isSegment) pdf.fill(0, at, Math.min(pdf.length, at + pdf.readUInt16BE(at - 2) - 2));
    }
  }
}
