import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { pdfOf, pngOf } from "@/prisma/seed/demo/tiny-files";

/** A PNG of one bit a pixel: a few kilobytes that unpack to as many pixels as one likes. */
export function hugePng(side: number): Buffer {
  const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side);
  return pngOf({ width: side, height: side, depth: 1, colours: 0 }, rows);
}

/** A photo that says where, when and with what it was taken, lying on its side as telephones keep it. */
export function taggedPhoto(): Promise<Buffer> {
  const background = { r: 240, g: 240, b: 230 };
  return sharp({ create: { width: 120, height: 80, channels: 3, background } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Dien thoai ba Lan" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 4/1 12/1" },
    })
    .jpeg()
    .toBuffer();
}

type PageParts = { pages?: number; objects?: string[]; trailer?: string; after?: Buffer };

/** One empty page, or the same several times, with further objects (from number 4 on), the trailer's further entries, and bytes behind its end. */
export function pageWith(parts: PageParts): Buffer {
  const { pages = 1, objects = [], trailer, after = Buffer.alloc(0) } = parts;
  const all = [
    "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>",
    `<< /Type /Pages /Kids [${"3 0 R ".repeat(pages)}] /Count ${pages} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ...objects,
  ];
  return Buffer.concat([pdfOf(all, trailer), after]);
}

/** A stream that unpacks to 60 MB, by these entries the list or table of a PDF's objects. */
export function bombOf(entries: string): string {
  const packed = deflateSync(Buffer.alloc(60 * 1024 * 1024)).toString("latin1");
  return `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

const pictureOf = (words: string) =>
  `<< /Type /XObject /Subtype /Image /Width ${words.length} /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${words.length} >>\nstream\n${words}\nendstream`;
const contentOf = (commands: string) =>
  `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`;

/**
 * Two slips as some programs write them: one list of pictures for both pages, of which the first
 * draws its own by way of a form; a link leads from the first page to the second.
 */
export function twoSlipsEntwined(): Buffer {
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources << /XObject << /Anh1 7 0 R /Anh2 8 0 R /Khung 9 0 R >> >> >>",
    "<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Annots [<< /Subtype /Link /Rect [0 0 9 9] /Dest [4 0 R /Fit] >> << /Subtype /Text /Rect [0 0 9 9] /Contents (Ghi chu ben le) /P 4 0 R >>] >>",
    "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
    contentOf("/Khung Do % trang mot"),
    contentOf("/Anh2 Do % trang hai"),
    pictureOf("anh cua ba Lan"),
    pictureOf("anh cua ong Minh"),
    "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 8 >>\nstream\n/Anh1 Do\nendstream",
  ]);
}

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ba Lan</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A PDF that names its maker twice: in its Info and as XMP. */
export function signedPdf(after?: Buffer): Buffer {
  return pageWith({
    objects: [
      "<< /Author (Ba Lan) /Creator (May quet) /Producer (Hang may) /CreationDate (D:20261110080000) >>",
      `<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`,
    ],
    trailer: "/Info 4 0 R",
    after,
  });
}

/** The same with the Info packed into an object stream, as PDF 1.5 does. */
export function packedPdf(): Buffer {
  const info = "<< /Author (Ba Lan) /Creator (May quet) >>";
  const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
  const head = `1 0 6 ${catalogue.length + 1} `;
  const packed = deflateSync(Buffer.from(`${head}${catalogue} ${info}`));
  const pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
  let body = Buffer.from("%PDF-1.5\n");
  const places: number[] = [];
  const add = (number: number, content: Buffer | string) => {
    places[number] = body.length;
    const opening = Buffer.from(`${number} 0 obj\n`);
    body = Buffer.concat([body, opening, Buffer.from(content), Buffer.from("\nendobj\n")]);
  };
  add(2, pages);
  add(3, page);
  add(4, streamOf(`/Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode`, packed));
  places[5] = body.length;
  const entry = (type: number, a: number, b: number) => {
    const row = Buffer.alloc(6);
    row.writeUInt8(type, 0);
    row.writeUInt32BE(a, 1);
    row.writeUInt8(b, 5);
    return row;
  };
  const rows = Buffer.concat([
    ...[entry(0, 0, 255), entry(2, 4, 0), entry(1, places[2]!, 0), entry(1, places[3]!, 0)],
    ...[entry(1, places[4]!, 0), entry(1, places[5]!, 0), entry(2, 4, 1)],
  ]);
  add(5, streamOf("/Type /XRef /Size 7 /W [1 4 1] /Root 1 0 R /Info 6 0 R", rows));
  return Buffer.concat([body, Buffer.from(`startxref\n${places[5]}\n%%EOF\n`)]);
}

function streamOf(entries: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream"),
  ]);
}
