import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { largestFile } from "@/lib/imports/sheet";
import { Refusal } from "@/lib/refusals";

export type Received = { path: string; fileName: string; fields: Record<string, string> };

/**
 * Streams the one file of a form to disk, no further than it may be large, and takes it away again
 * once it was used. Never held in memory, whatever its sender claims.
 * @returns null where the form brought no file
 */
export async function withReceivedFile<T>(
  request: Request,
  take: (received: Received) => Promise<T>,
): Promise<T | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "import-"));
  try {
    const received = await receive(request, path.join(folder, "list"));
    return received && (await take(received));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function receive(request: Request, target: string): Promise<Received | null> {
  if (!request.body) return null;
  const fields: Record<string, string> = {};
  let fileName: string | null = null;
  let writing: Promise<void> = Promise.resolve();
  let isCut = false;
  const form = busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    defParamCharset: "utf8",
    limits: { files: 1, fileSize: largestFile, fields: 10, fieldSize: 1_000, parts: 12 },
  });
  form.on("field", (name, value) => {
    fields[name] = value;
  });
  form.on("file", (_, file, info) => {
    fileName = info.filename || null;
    file.on("limit", () => {
      isCut = true;
    });
    writing = pipeline(file, createWriteStream(target));
    writing.catch(() => form.destroy());
  });
  await pipeline(Readable.fromWeb(request.body as ReadableStream), form);
  await writing;
  if (isCut) throw new Refusal("import-file-too-large");
  return fileName === null ? null : { path: target, fileName, fields };
}
