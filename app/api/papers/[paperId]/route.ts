import { Readable } from "node:stream";
import { getPaperFile } from "@/lib/papers/queries";
import { downloadHeaders } from "@/lib/platform/download";
import { currentActor } from "@/lib/platform/session";
import { fileStorage } from "@/lib/platform/storage";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ paperId: string }> };

/** The file of a paper, streamed from the store to whoever may have it; of a public one to anybody. */
export async function GET(_request: Request, { params }: Context) {
  const paper = await getPaperFile(await currentActor(), (await params).paperId);
  if (!paper) return new Response(null, { status: 404 });
  const { fileName, file } = paper;
  const stored = await (await fileStorage()).open(file.key);
  return new Response(Readable.toWeb(stored) as ReadableStream<Uint8Array>, {
    headers: downloadHeaders(fileName, file.type, file.size),
  });
}
