import { createHash } from "node:crypto";
import sharp from "sharp";

const [width, height] = [420, 594];
const margin = 40;

/**
 * A sheet with a printed head, ruled lines and strokes of a pen in place of words, as PNG: drawn
 * with lines alone, so that it needs no typeface of the machine, and always the same for one name.
 */
export function drawSlip(name: string): Promise<Buffer> {
  const chance = chancesOf(name);
  const rules = Array.from({ length: 14 }, (_, index) => 190 + index * 26);
  const written = rules.slice(0, 4 + Math.floor(chance() * 8));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#fdfcf8"/>
    <g fill="#2b2f36"><rect x="120" y="46" width="180" height="11"/><rect x="150" y="66" width="120" height="7"/>
      <rect x="${margin}" y="104" width="90" height="6"/><rect x="${margin}" y="132" width="70" height="6"/></g>
    <g stroke="#b9b4a6" stroke-width="1">${rules.map((y) => `<path d="M${margin} ${y}H${width - margin}"/>`).join("")}</g>
    <g stroke="#27408b" stroke-width="1.6" fill="none" stroke-linecap="round">
      <path d="${stroke(140, 110, 160, chance)}"/><path d="${stroke(120, 138, 220, chance)}"/>
      ${written.map((y) => `<path d="${stroke(margin + 6, y - 5, 150 + chance() * 170, chance)}"/>`).join("")}
    </g></svg>`;
  return sharp(Buffer.from(drawing)).png({ palette: true }).toBuffer();
}

/** Pictures as the pages of one PDF on A4, as a copier makes it of a stack of sheets. */
export async function bindPages(pictures: Buffer[]): Promise<Buffer> {
  const { PageSizes, PDFDocument } = await import("@cantoo/pdf-lib");
  const bound = await PDFDocument.create({ updateMetadata: false });
  for (const picture of pictures) {
    const [pageWidth, pageHeight] = PageSizes.A4;
    const drawn = await bound.embedPng(picture);
    bound.addPage(PageSizes.A4).drawImage(drawn, { width: pageWidth, height: pageHeight });
  }
  return Buffer.from(await bound.save());
}

/** A pen that goes up and down along a line. */
function stroke(x: number, y: number, length: number, chance: () => number): string {
  const ends = x + length;
  const points = [`M${x} ${y}`];
  for (let at = x; at < ends; at += 5) {
    points.push(`q2 ${(-9 * chance()).toFixed(1)} 5 ${(chance() * 4 - 2).toFixed(1)}`);
  }
  return points.join("");
}

/** Numbers from 0 to 1 that look like chance and come from a name. */
function chancesOf(name: string): () => number {
  const bytes = Array.from({ length: 16 }, (_, round) =>
    createHash("sha256").update(`${name}:${round}`).digest(),
  );
  const all = Buffer.concat(bytes);
  let at = 0;
  return () => all[at++ % all.length]! / 255;
}
