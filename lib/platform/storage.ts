import type { Readable } from "node:stream";
import { diskStorage } from "./disk-storage";
import { env } from "./env";

/** Where files are kept, by random names. Nothing here knows what a file is or who may have it. */
export type Storage = {
  /** Keeps a copy of the file at `path`. */
  put(key: string, path: string): Promise<void>;
  /** @throws Refusal `file-lost` where the store no longer has the file */
  open(key: string): Promise<Readable>;
  /** Does nothing where there is none. */
  remove(key: string): Promise<void>;
};

let chosen: Promise<Storage> | undefined;

/** The store that the settings name: a bucket where S3_BUCKET is set, else the folder STORAGE_DIR. */
export function fileStorage(): Promise<Storage> {
  return (chosen ??= chooseStorage());
}

async function chooseStorage(): Promise<Storage> {
  const { S3_BUCKET, S3_ENDPOINT, S3_REGION, STORAGE_DIR } = env();
  if (!S3_BUCKET) return diskStorage(STORAGE_DIR);
  // Loaded on demand: an office that keeps its files on disk does not carry the client.
  const { s3Storage } = await import("./s3-storage");
  return s3Storage({ bucket: S3_BUCKET, endpoint: S3_ENDPOINT, region: S3_REGION });
}
