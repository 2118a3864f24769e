import { draftDocument } from "@/lib/drafts/draft-document";
import { draftInput, draftKinds } from "@/lib/drafts/schema";
import { backToForm } from "@/lib/platform/address-state";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { downloadHeaders } from "@/lib/platform/download";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string; kind: string }> };

/** The Word file that the form asks for; back to the form where something is wrong with it. */
export async function GET(request: Request, { params }: Context) {
  const { conferenceId, kind: asked } = await params;
  const kind = draftKinds.find((each) => each === asked);
  if (!kind) return new Response(null, { status: 404 });
  const typed = Object.fromEntries(new URL(request.url).searchParams);
  const page = `/conferences/${encodeURIComponent(conferenceId)}/documents/${kind}`;

  return browserAnswer({ page, typed }, async (actor) => {
    const parsed = draftInput.safeParse(typed);
    if (!parsed.success) return backToForm(page, typed);
    const file = await draftDocument(actor, { conferenceId, kind, input: parsed.data });
    if ("faults" in file) return backToForm(page, typed);
    return new Response(new Uint8Array(file.content), {
      headers: downloadHeaders(file.name, file.type, file.content.length),
    });
  });
}
