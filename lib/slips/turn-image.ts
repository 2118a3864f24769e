import sharp from "sharp";
import type { RefusalCode } from "@/lib/refusals";

/** A kept picture by so many quarter turns, clockwise; drawn finely, since it was drawn anew before. */
export async function turnImage(picture: Buffer, turn: number): Promise<Buffer | RefusalCode> {
  try {
    return await sharp(picture)
      .rotate(turn * 90)
      .jpeg({ quality: 92 })
      .toBuffer();
  } catch {
    return "slip-broken";
  }
}
