import { Readable } from "node:stream";
import { getEvidenceFile } from "@/lib/conclusions/add-evidence";
import { downloadHeaders } from "@/lib/platform/download";
import { currentActor } from "@/lib/platform/session";
import { fileStorage } from "@/lib/platform/storage";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ evidenceId: string }> };

/** A piece of evidence, streamed from the store to whoever may see its item. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  const evidence = actor && (await getEvidenceFile(actor, (await params).evidenceId));
  if (!evidence) return new Response(null, { status: 404 });
  const { fileName, file } = evidence;
  const stored = await (await fileStorage()).open(file.key);
  return new Response(Readable.toWeb(stored) as ReadableStream<Uint8Array>, {
    headers: downloadHeaders(fileName, file.type, file.size),
  });
}
