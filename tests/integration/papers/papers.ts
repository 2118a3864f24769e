import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { addPaper } from "@/lib/papers/add-paper";
import type { PaperInput } from "@/lib/papers/schema";
import type { NewFile } from "@/lib/papers/store-file";
import type { Actor } from "@/lib/platform/actor";
import { env } from "@/lib/platform/env";
import { makeZip } from "@/lib/platform/make-zip";
import { type Scheduled, today } from "../conferences/scheduled";

const folder = mkdtempSync(path.join(os.tmpdir(), "papers-"));

/** A file on disk, as one that has just been received. */
export function file(name: string, content: Buffer | string): NewFile {
  const bytes = Buffer.from(content);
  const place = path.join(folder, randomUUID());
  writeFileSync(place, bytes);
  return {
    path: place,
    name,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

export const pdf = (name = "Báo cáo.pdf") => file(name, "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** A Word file with further parts. */
export function docx(parts: Record<string, string | Buffer> = {}): Buffer {
  const all = { "[Content_Types].xml": contentTypes, "word/document.xml": "<x/>", ...parts };
  return makeZip(
    Object.entries(all).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  );
}

/** The same with one stored part turned into a deflated one that says of itself what it likes. */
export function bomb(claims: number | null): Buffer {
  const unpacked = 64 * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(unpacked));
  const archive = docx({ "word/zeros.xml": packed });
  const name = Buffer.from("word/zeros.xml");
  for (const offset of [archive.indexOf(name) - 30, archive.lastIndexOf(name) - 46]) {
    const isDirectory = offset !== archive.indexOf(name) - 30;
    archive.writeUInt16LE(8, offset + (isDirectory ? 10 : 8));
    archive.writeUInt32LE(claims ?? unpacked, offset + (isDirectory ? 24 : 22));
  }
  return archive;
}

export function paperOf(change: Partial<PaperInput> = {}): PaperInput {
  return {
    kind: "report",
    title: "Báo cáo kinh tế - xã hội",
    number: null,
    issuedOn: null,
    presenterId: null,
    audience: "everyone",
    submissionKey: randomUUID(),
    ...change,
  };
}

export function added(w: Scheduled, given = pdf(), change: Partial<PaperInput> = {}, by?: Actor) {
  const { conferenceId } = w.conference;
  return addPaper(
    by ?? w.secretariat,
    { conferenceId, input: paperOf(change), file: given },
    today,
  );
}

/** How many files the store holds. */
export function filesKept(): number {
  return readdirSync(env().STORAGE_DIR, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
}
