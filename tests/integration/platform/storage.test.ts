import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStorage } from "@/lib/platform/disk-storage";
import { s3Storage } from "@/lib/platform/s3-storage";
import type { Storage } from "@/lib/platform/storage";
import { refusal } from "../../support/refusal";

const folder = mkdtempSync(path.join(os.tmpdir(), "storage-"));
const source = path.join(folder, "source");
const content = Buffer.alloc(300_000, "Tây Hồ ");
const bucket = "papers";
const key = "00112233445566778899aabbccddeeff";

const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: path.join(folder, "s3"),
  configureBuckets: [{ name: bucket, configs: [] }],
});
let endpoint = "";

beforeAll(async () => {
  writeFileSync(source, content);
  process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = "S3RVER";
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${port}`;
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const region = "us-east-1";

describe.each<[string, () => Storage, () => Storage]>([
  ["a folder", () => diskStorage(path.join(folder, "disk")), () => diskStorage(source)],
  [
    "a bucket",
    () => s3Storage({ bucket, endpoint, region }),
    () => s3Storage({ bucket: "none-such", endpoint, region }),
  ],
])("files in %s", (_, open, broken) => {
  it("come back as they were put, until they are removed", async () => {
    const storage = open();
    await storage.put(key, source);
    expect(await buffer(await storage.open(key))).toEqual(content);
    await storage.remove(key);
    await storage.remove(key);
  });

  it("refuse to open what the store has lost", async () => {
    await expect(open().open(key)).rejects.toEqual(refusal("file-lost"));
  });

  it("take a store that cannot be reached for a fault, not for a lost file", async () => {
    await expect(broken().open(key)).rejects.not.toEqual(refusal("file-lost"));
  });
});

it("keeps to its folder, and never writes over a file", async () => {
  const disk = diskStorage(path.join(folder, "disk"));
  await disk.put(key, source);
  await expect(disk.put(key, source)).rejects.toThrow();
  await expect(disk.open("../../../../etc/passwd")).rejects.toThrow(/no name/);
  expect(readFileSync(path.join(folder, "disk", "00", key))).toEqual(content);
});
