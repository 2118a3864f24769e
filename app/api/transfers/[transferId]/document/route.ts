import { docxType } from "@/lib/drafts/draft-document";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { downloadHeaders } from "@/lib/platform/download";
import { transmittalDocument } from "@/lib/transfers/transmittal-document";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ transferId: string }> };

/** The Word file of a transmittal. */
export async function GET(_request: Request, { params }: Context) {
  const { transferId } = await params;
  const page = `/transfers/${encodeURIComponent(transferId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    const { name, content } = await transmittalDocument(actor, transferId);
    return new Response(new Uint8Array(content), {
      headers: downloadHeaders(name, docxType, content.length),
    });
  });
}
