import { docxType, noticeFile } from "@/lib/conclusions/notice-file";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { downloadHeaders } from "@/lib/platform/download";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conclusionId: string }> };

/** The Word file of a notice of conclusion, or of its draft. */
export async function GET(_request: Request, { params }: Context) {
  const { conclusionId } = await params;
  const page = `/conclusions/${encodeURIComponent(conclusionId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    const file = await noticeFile(actor, conclusionId);
    if (!file) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file.content), {
      headers: downloadHeaders(file.name, docxType, file.content.length),
    });
  });
}
