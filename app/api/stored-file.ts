import { Readable } from "node:stream";
import { downloadHeaders } from "@/lib/platform/download";
import { fileStorage } from "@/lib/platform/storage";

type Kept = { fileName: string; file: { key: string; type: string; size: number } };

/** A kept file, streamed from the store; 404 where there is none that the asker may have. */
export async function storedFile(
  kept: Kept | null,
  headersOf: typeof downloadHeaders = downloadHeaders,
): Promise<Response> {
  if (!kept) return new Response(null, { status: 404 });
  const { fileName, file } = kept;
  const stored = await (await fileStorage()).open(file.key);
  return new Response(Readable.toWeb(stored) as ReadableStream<Uint8Array>, {
    headers: headersOf(fileName, file.type, file.size),
  });
}
