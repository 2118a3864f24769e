import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";
import { type NewFile, refuseUnclean } from "@/lib/papers/store-file";
import { Refusal } from "@/lib/refusals";
import { cleanImage } from "./clean-image";
import { cleanPdf } from "./clean-pdf";
import { openPdf } from "./open-pdf";
import { mostPages } from "./schema";

/** What is kept of a slip's file. */
export type CleanFile = Omit<NewFile, "name"> & {
  type: "image/jpeg" | "application/pdf";
  width: number | null;
  height: number | null;
  /** A picture is one page. */
  pages: number;
};

/**
 * A file that is to become a slip, judged by its content and written anew beside itself.
 * @throws Refusal where it is neither a picture nor a PDF, or cannot be cleaned
 */
export async function cleanSlip(file: NewFile): Promise<CleanFile> {
  if (file.size === 0) throw new Refusal("paper-empty");
  await refuseUnclean(file.path);
  const type = (await fileTypeFromFile(file.path))?.mime;
  if (type === "image/jpeg" || type === "image/png") return cleanedPicture(file.path);
  if (type === "application/pdf") return cleanedPdf(file.path);
  throw new Refusal("slip-type-not-allowed");
}

async function cleanedPicture(source: string): Promise<CleanFile> {
  const path = `${source}.clean`;
  const drawn = await cleanImage(source, path);
  if ("refused" in drawn) throw new Refusal(drawn.refused);
  return { path, type: "image/jpeg", sha256: sumOf(await readFile(path)), ...drawn, pages: 1 };
}

async function cleanedPdf(source: string): Promise<CleanFile> {
  const path = `${source}.clean`;
  const cleaned = cleanPdf(await readFile(source));
  if (typeof cleaned === "string") throw new Refusal(cleaned);
  const pages = (await openPdf(cleaned))?.getPageCount();
  if (!pages) throw new Refusal("slip-broken");
  if (pages > mostPages) throw new Refusal("slip-too-many-pages", { pages, max: mostPages });
  await writeFile(path, cleaned, { mode: 0o600 });
  const about = { size: cleaned.length, sha256: sumOf(cleaned), width: null, height: null, pages };
  return { path, type: "application/pdf", ...about };
}

export function sumOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
