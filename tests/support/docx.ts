import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { openZipEntry, readZipEntries } from "@/lib/platform/zip-file";

/** One part of a Word file as its XML. */
export async function partOf(docx: Buffer, name: string): Promise<string> {
  return inFile(docx, async (file) => {
    const entry = (await readZipEntries(file))?.find((each) => each.name === name);
    if (!entry) throw new Error(`the file has no ${name}`);
    return (await buffer(await openZipEntry(file, entry))).toString("utf8");
  });
}

/** The files of an archive with their names, in its order. */
export async function filesIn(zip: Buffer): Promise<{ name: string; content: Buffer }[]> {
  return inFile(zip, async (file) => {
    const files = [];
    for (const entry of (await readZipEntries(file)) ?? []) {
      files.push({ name: entry.name, content: await buffer(await openZipEntry(file, entry)) });
    }
    return files;
  });
}

async function inFile<T>(content: Buffer, read: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "docx-"));
  try {
    const file = path.join(folder, "document.docx");
    await writeFile(file, content);
    return await read(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
