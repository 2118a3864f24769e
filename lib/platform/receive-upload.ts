import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";

/** A file that has just arrived: on disk, never in memory, until `discard` is called. */
export type ReceivedFile = { path: string; name: string; size: number; sha256: string };

export type ReceivedForm = {
  /** The typed fields, each once. */
  typed: Record<string, string>;
  /** Null where none was chosen. */
  file: ReceivedFile | null;
  isTooLarge: boolean;
  discard: () => Promise<void>;
};

const limits = { files: 1, fields: 30, fieldSize: 20_000, fieldNameSize: 100, parts: 40 };

/**
 * Reads a multipart form with one file, streaming the file to disk. Of one that is larger than
 * `maxBytes` the rest is read and thrown away, so that the browser hears the answer.
 * @returns null where the body is no such form or broke off
 */
export async function receiveUpload(
  request: Request,
  maxBytes: number,
): Promise<ReceivedForm | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "upload-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const form = await readForm(request, folder, maxBytes);
    return { ...form, discard };
  } catch {
    await discard();
    return null;
  }
}

async function readForm(request: Request, folder: string, maxBytes: number) {
  const typed: Record<string, string> = {};
  let file: ReceivedFile | null = null;
  let isTooLarge = false;
  let writing: Promise<void> = Promise.resolve();
  const parser = busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    defParamCharset: "utf8",
    limits: { ...limits, fileSize: maxBytes + 1 },
  });
  parser.on("field", (name, value) => {
    typed[name] ??= value;
  });
  parser.on("file", (_field, stream, { filename }) => {
    if (!filename) return stream.resume();
    const target = path.join(folder, randomBytes(8).toString("hex"));
    writing = writeMeasured(stream, target).then((measured) => {
      isTooLarge = measured.size > maxBytes;
      file = { ...measured, path: target, name: path.basename(filename) };
    });
    // Awaited below; a broken body must not become an unhandled rejection before that.
    writing.catch(() => undefined);
  });
  if (!request.body) throw new Error("no body");
  await pipeline(Readable.fromWeb(request.body as never), parser);
  await writing;
  return { typed, file: file as ReceivedFile | null, isTooLarge };
}

async function writeMeasured(stream: Readable, target: string) {
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(stream, measure, createWriteStream(target, { mode: 0o600 }));
  return { size, sha256: hash.digest("hex") };
}
