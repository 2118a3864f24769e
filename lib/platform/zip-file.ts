import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";

export type ZipEntry = {
  name: string;
  /** 0 stored, 8 deflated; what else there is, nobody sends. */
  method: number;
  compressedSize: number;
  /** As the archive claims; what comes out is what counts. */
  size: number;
  offset: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 0xffff;
const largestDirectory = 8 * 1024 * 1024;

/**
 * The table of contents of an archive on disk, without unpacking anything.
 * @returns null where the file is no archive, or one whose table cannot be believed
 */
export async function readZipEntries(path: string): Promise<ZipEntry[] | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tail = await readAt(file, Math.max(0, size - endLength - longestComment), size);
    const end = findEnd(tail);
    if (!end || end.directorySize > largestDirectory) return null;
    const directory = await readAt(
      file,
      end.directoryOffset,
      end.directoryOffset + end.directorySize,
    );
    return parseDirectory(directory, end.count);
  } finally {
    await file.close();
  }
}

/** The unpacked bytes of one entry, as they come. */
export async function openZipEntry(path: string, entry: ZipEntry): Promise<Readable> {
  const start = await contentOffset(path, entry);
  if (entry.compressedSize === 0) return Readable.from([]);
  const packed = createReadStream(path, { start, end: start + entry.compressedSize - 1 });
  if (entry.method === 0) return packed;
  const inflate = createInflateRaw();
  packed.on("error", (error) => inflate.destroy(error));
  inflate.on("close", () => packed.destroy());
  return packed.pipe(inflate);
}

async function contentOffset(path: string, { offset }: ZipEntry): Promise<number> {
  const file = await open(path);
  try {
    const local = await readAt(file, offset, offset + 30);
    if (local.length < 30) throw new Error("the archive ends within an entry");
    return offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}

function findEnd(tail: Buffer) {
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endSignature) continue;
    return {
      count: tail.readUInt16LE(at + 10),
      directorySize: tail.readUInt32LE(at + 12),
      directoryOffset: tail.readUInt32LE(at + 16),
    };
  }
  return null;
}

function parseDirectory(directory: Buffer, count: number): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      compressedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries.length === count ? entries : null;
}
