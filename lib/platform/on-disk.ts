import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

type FileOnDisk = { path: string; size: number; sha256: string };

/** Puts what was written here on this machine's disk for as long as it is being kept elsewhere. */
export async function onDisk<T>(
  content: Buffer,
  keep: (file: FileOnDisk) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "written-"));
  try {
    const file = path.join(folder, "written");
    await writeFile(file, content, { mode: 0o600 });
    const sha256 = createHash("sha256").update(content).digest("hex");
    return await keep({ path: file, size: content.length, sha256 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
