import { convertMillimetersToTwip } from "docx";
import type { FormProfile } from "./form-profile";

const a4 = { width: 210, height: 297 };

/** Word counts type in half points, and lengths in twentieths of a point. */
export const halfPoints = (points: number) => Math.round(points * 2);
export const twips = (points: number) => Math.round(points * 20);
export const millimetres = (length: number) => convertMillimetersToTwip(length);

/** The width between the margins, in twips. */
export function textWidthOfPage({ margins }: FormProfile, isLandscape = false): number {
  const across = isLandscape ? a4.height : a4.width;
  return millimetres(across - margins.left - margins.right);
}

export const pageSize = { width: millimetres(a4.width), height: millimetres(a4.height) };
