import { docxType } from "@/lib/conclusions/notice-file";
import { reportFile } from "@/lib/conclusions/report-file";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { downloadHeaders } from "@/lib/platform/download";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string }> };

/** The report on the execution of the last notice, as a Word file. */
export async function GET(_request: Request, { params }: Context) {
  const { conferenceId } = await params;
  const page = `/conferences/${encodeURIComponent(conferenceId)}/last-notice`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    const file = await reportFile(actor, conferenceId);
    if (!file) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file.content), {
      headers: downloadHeaders(file.name, docxType, file.content.length),
    });
  });
}
