import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inspectFile } from "@/lib/papers/inspect-file";
import type { NewFile } from "@/lib/papers/store-file";
import { Refusal } from "@/lib/refusals";
import { cleanImage } from "@/lib/slips/clean-image";

/**
 * A photo is kept as its pixels alone: not where and by whose telephone it was taken. Other files
 * stay as they are.
 * @throws Refusal where a picture cannot be read or is too large to unpack
 */
export async function cleanEvidence(file: NewFile): Promise<NewFile> {
  const judged = await inspectFile(file.path, file.name);
  if ("refused" in judged || !judged.type.startsWith("image/")) return file;
  const path = `${file.path}.jpg`;
  const cleaned = await cleanImage(file.path, path);
  if ("refused" in cleaned) throw new Refusal("paper-broken", {}, "file");
  const sha256 = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  const name = `${file.name.replace(/\.[^.]+$/, "")}.jpg`;
  return { path, name, size: cleaned.size, sha256 };
}
