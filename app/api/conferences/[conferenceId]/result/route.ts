import { docxType } from "@/lib/conclusions/notice-file";
import { resultFile } from "@/lib/conclusions/result-file";
import { resultInput } from "@/lib/conclusions/schema";
import { backToForm } from "@/lib/platform/address-state";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { downloadHeaders } from "@/lib/platform/download";
import { recordId } from "@/lib/platform/fields";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string }> };

/** The notice of the result of a conference as a Word file; back to the form where something is wrong with it. */
export async function GET(request: Request, { params }: Context) {
  const { conferenceId } = await params;
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const page = `/conferences/${encodeURIComponent(conferenceId)}/conclusion/result`;
  return browserAnswer({ page, typed }, async (actor) => {
    if (!recordId().safeParse(conferenceId).success) return new Response(null, { status: 404 });
    const parsed = resultInput.safeParse(typed);
    if (!parsed.success) return backToForm(page, typed);
    const file = await resultFile(actor, { conferenceId, input: parsed.data });
    return new Response(new Uint8Array(file.content), {
      headers: downloadHeaders(file.name, docxType, file.content.length),
    });
  });
}
