import { crc32, deflateSync } from "node:zlib";

/** One A4 page with one line; plain letters only, since no typeface is embedded. */
export function onePagePdf(line: string): Buffer {
  const stream = `BT /F1 18 Tf 72 770 Td (${line.replace(/[()\\]/g, "")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ];
  return pdfOf(objects);
}

/** The numbered objects of a PDF from number 1 on, the catalogue first, with the trailer's further entries. */
export function pdfOf(objects: string[], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A picture in the blue of Bát Tràng glaze. */
export function plainPng(width: number, height: number): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: width }, () => [0x1d, 0x4e, 0x7a]).flat()]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  // Eight bits of red, green and blue.
  return pngOf({ width, height, depth: 8, colours: 2 }, rows);
}

type PngHeader = { width: number; height: number; depth: number; colours: number };

/** A PNG of these rows of pixels, each after its filter byte. */
export function pngOf({ width, height, depth, colours }: PngHeader, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colours], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const pixels = chunk("IDAT", deflateSync(rows));
  return Buffer.concat([signature, chunk("IHDR", header), pixels, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
