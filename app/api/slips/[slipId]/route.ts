import { Readable } from "node:stream";
import { apiAnswer } from "@/lib/platform/api";
import { shownHeaders } from "@/lib/platform/download";
import { fileStorage } from "@/lib/platform/storage";
import { openSlip } from "@/lib/slips/open-slip";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ slipId: string }> };

/** The picture or PDF of a slip. To ask for it is to open the slip, and is in the audit trail. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const { number, file } = await openSlip(actor, (await params).slipId);
    const stored = await (await fileStorage()).open(file.key);
    const ending = file.type === "application/pdf" ? "pdf" : "jpg";
    return new Response(Readable.toWeb(stored) as ReadableStream<Uint8Array>, {
      headers: shownHeaders(`phieu-${number}.${ending}`, file.type, file.size),
    });
  });
}
