import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { fileLost } from "./file-lost";
import type { Storage } from "./storage";

type Bucket = { bucket: string; endpoint?: string; region: string };

/** Files in a bucket; who may write to it is said by the usual AWS_… variables. */
export function s3Storage({ bucket: Bucket, endpoint, region }: Bucket): Storage {
  // Other makers' servers know buckets by path, not by host name.
  const client = new S3Client({ region, endpoint, forcePathStyle: endpoint !== undefined });
  return {
    async put(Key, source) {
      await new Upload({ client, params: { Bucket, Key, Body: createReadStream(source) } }).done();
    },
    async open(Key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key })).catch((error) => {
        throw error instanceof NoSuchKey ? fileLost(Key) : error;
      });
      if (!(Body instanceof Readable)) throw new TypeError("the bucket answers without a body");
      return Body;
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
