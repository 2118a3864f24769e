import { fileStorage, type Storage } from "@/lib/platform/storage";
import { tidyLine } from "@/lib/platform/text";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { cleanEvidence } from "./clean-evidence";
import { newId } from "@/lib/platform/ids";
import { type NewFile, removeOrphans, removeStored, storeFile } from "@/lib/papers/store-file";

export type KeptFile = {
  fileKey: string;
  fileName: string;
  /** The sum of what came, before it was cleaned. */
  originalSha256: string;
};
export type OpenStorage = () => Promise<Storage>;

/**
 * Judges, cleans and stores a file before the record that needs it is written; where that is refused, or
 * the same form was sent before, the file goes again.
 */
export async function withStoredFile<R extends { isNew: boolean }>(
  given: NewFile | null,
  write: (kept: KeptFile | null) => Promise<R>,
  now: Date,
  openStorage: OpenStorage = fileStorage,
): Promise<R> {
  if (!given) return write(null);
  const file = await cleanEvidence(given);
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const fileKey = await storeFile(storage, file, now);
  try {
    const written = await write({
      fileKey,
      fileName: tidyLine(file.name).slice(-200),
      originalSha256: given.sha256,
    });
    if (!written.isNew) await removeStored(storage, fileKey);
    return written;
  } catch (error) {
    await removeStored(storage, fileKey);
    throw error;
  }
}

/** The columns of a piece of evidence: its file, who added it and in what post. */
export function evidenceColumns(actor: Actor, unitId: string, kept: KeptFile, now: Date) {
  const addedAsPost = titleFor(actor, unitId);
  const { fileKey, fileName } = kept;
  return {
    id: newId(now.getTime()),
    fileKey,
    fileName,
    addedAt: now,
    addedById: actor.personId,
    addedAsPost,
  };
}
