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

/** One of several; of one that is larger than it may be, only the beginning was kept. */
export type ReceivedPart = ReceivedFile & { isTooLarge: boolean };

type ReceivedForm = {
  /** The typed fields, each once. */
  typed: Record<string, string>;
  /** In the order in which they came. */
  files: ReceivedPart[];
  /** More came than were taken. */
  areTooMany: boolean;
  discard: () => Promise<void>;
};

type Limits = { maxBytes: number; maxFiles: number };

const limits = { fields: 30, fieldSize: 20_000, fieldNameSize: 100 };

/**
 * Reads a multipart form with files, streaming them to disk. Of one that is larger than `maxBytes`
 * the rest is read and thrown away, so that the browser hears the answer.
 * @returns null where the body is no such form or broke off
 */
export async function receiveUploads(request: Request, most: Limits): Promise<ReceivedForm | null> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "upload-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const form = await readForm(request, folder, most);
    return { ...form, discard };
  } catch {
    await discard();
    return null;
  }
}

async function readForm(request: Request, folder: string, { maxBytes, maxFiles }: Limits) {
  const typed: Record<string, string> = {};
  const writing: Promise<ReceivedPart>[] = [];
  let areTooMany = false;
  const parser = busboy({
    headers: { "content-type": request.headers.get("content-type") ?? "" },
    defParamCharset: "utf8",
    limits: { ...limits, files: maxFiles, parts: maxFiles + 40, fileSize: maxBytes + 1 },
  });
  parser.on("field", (name, value) => {
    typed[name] ??= value;
  });
  parser.on("filesLimit", () => {
    areTooMany = true;
  });
  parser.on("file", (_field, stream, { filename }) => {
    if (!filename) return stream.resume();
    const target = path.join(folder, randomBytes(8).toString("hex"));
    const written = writeMeasured(stream, target).then((measured) => ({
      ...measured,
      path: target,
      name: path.basename(filename),
      isTooLarge: measured.size > maxBytes,
    }));
    // Awaited below; a broken body must not become an unhandled rejection before that.
    written.catch(() => undefined);
    writing.push(written);
  });
  if (!request.body) throw new Error("no body");
  await pipeline(Readable.fromWeb(request.body as never), parser);
  return { typed, files: await Promise.all(writing), areTooMany };
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
