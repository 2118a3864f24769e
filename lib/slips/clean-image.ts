import { stat } from "node:fs/promises";
import sharp from "sharp";
import type { RefusalCode } from "@/lib/refusals";

/** Larger than any telephone takes or office scans; what unpacks to more is made to fill memory. */
const mostPixels = 64_000_000;
/** Handwriting on A4 stays readable at 250 dots per inch. */
const longestSide = 3_000;

type Cleaned = { width: number; height: number; size: number } | { refused: RefusalCode };

// Each slip is read once: what is kept between two would only be memory that is missed elsewhere.
sharp.cache(false);

/**
 * Draws a picture anew as a JPEG, upright: nothing but its pixels is left, neither where and by
 * whose telephone it was taken nor what was hidden behind its end.
 */
export async function cleanImage(source: string, target: string): Promise<Cleaned> {
  try {
    // The head alone, before anything is unpacked.
    const { width, height } = await sharp(source, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels) return { refused: "slip-too-many-pixels" };
    const drawn = await sharp(source, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .jpeg({ quality: 80 })
      .timeout({ seconds: 30 })
      .toFile(target);
    return { width: drawn.width, height: drawn.height, size: (await stat(target)).size };
  } catch {
    return { refused: "slip-broken" };
  }
}
