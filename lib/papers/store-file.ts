import { randomBytes } from "node:crypto";
import { db, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { isClean } from "@/lib/platform/scan-file";
import type { Storage } from "@/lib/platform/storage";
import { Refusal } from "@/lib/refusals";
import { inspectFile } from "./inspect-file";

/** A file on this machine's disk that is to become a paper. */
export type NewFile = { path: string; name: string; size: number; sha256: string };

const fileField = "file";
/** How long a file may be in the store before a record takes it. */
const grace = 60 * 60_000;
/** What no record holds; each noun that keeps files is named here, or its files are swept away. */
const unused = {
  paper: { is: null },
  slip: { is: null },
  slipStack: { is: null },
  evidence: { is: null },
  transferReply: { is: null },
  itemEvidence: { is: null },
};

/**
 * Judges a file, has it scanned, and keeps it under a random name. The row is written first: a
 * file that no record takes, whatever broke meanwhile, is known and removed later.
 * @returns its name in the store
 */
export async function storeFile(storage: Storage, file: NewFile, now: Date): Promise<string> {
  if (file.size === 0) throw new Refusal("paper-empty", {}, fileField);
  const judged = await inspectFile(file.path, file.name);
  if ("refused" in judged) throw new Refusal(judged.refused, {}, fileField);
  await refuseUnclean(file.path);
  return keepFile(storage, { ...file, type: judged.type }, now);
}

/** Has the office's own program look at a file, where it has one. */
export async function refuseUnclean(path: string): Promise<void> {
  const { SCAN_COMMAND } = env();
  if (SCAN_COMMAND && !(await isClean(SCAN_COMMAND, path))) {
    throw new Refusal("paper-not-clean", {}, fileField);
  }
}

/** Keeps a file that was judged under a random name. */
export async function keepFile(
  storage: Storage,
  { path, type, size, sha256 }: Omit<NewFile, "name"> & { type: string },
  now: Date,
): Promise<string> {
  const key = randomBytes(16).toString("hex");
  await db.storedFile.create({
    data: { key, type, size, sha256, createdAt: now },
    select: { key: true },
  });
  await storage.put(key, path);
  return key;
}

/**
 * Keeps room for a file that can only be written together with its record, such as a document that
 * bears the number it is given: without a record the room goes again like any file.
 */
export async function keepRoom(type: string, now: Date): Promise<string> {
  const key = randomBytes(16).toString("hex");
  const empty = { size: 0, sha256: "" };
  await db.storedFile.create({
    data: { key, type, ...empty, createdAt: now },
    select: { key: true },
  });
  return key;
}

/** Fills the room inside the transaction that writes the record. */
export async function fillRoom(
  tx: Tx,
  storage: Storage,
  key: string,
  { path, size, sha256 }: Omit<NewFile, "name">,
): Promise<void> {
  await tx.storedFile.update({ where: { key }, data: { size, sha256 }, select: { key: true } });
  await storage.put(key, path);
}

/** Takes back a file whose record was not written. */
export async function removeStored(storage: Storage, key: string): Promise<void> {
  await storage.remove(key);
  await db.storedFile.deleteMany({ where: { key, ...unused } });
}

/** Removes what failed requests left in the store. A store that is away is tried again next time. */
export async function removeOrphans(storage: Storage, now: Date): Promise<number> {
  const orphans = await db.storedFile.findMany({
    where: { ...unused, createdAt: { lt: new Date(now.getTime() - grace) } },
    select: { key: true },
    take: 100,
  });
  for (const { key } of orphans) {
    await removeStored(storage, key).catch((error: unknown) =>
      log.warn({ err: String(error) }, "a file that no record took could not be removed"),
    );
  }
  return orphans.length;
}
