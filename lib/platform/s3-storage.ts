import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DeleteObjectCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
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
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      if (!(Body instanceof Readable)) throw new Error(`the bucket has no ${Key}`);
      return Body;
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
