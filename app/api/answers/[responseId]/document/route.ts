import { browserAnswer } from "@/lib/platform/browser-answer";
import { docxType } from "@/lib/drafts/draft-document";
import { downloadHeaders } from "@/lib/platform/download";
import { answerDocument } from "@/lib/responses/answer-document";
import { codeOfAnswer } from "@/lib/responses/issue-queries";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ responseId: string }> };

/** The Word file of an answer; with ?named=1 the copy for the person who asked. */
export async function GET(request: Request, { params }: Context) {
  const { responseId } = await params;
  const isNamed = new URL(request.url).searchParams.get("named") === "1";
  const code = await codeOfAnswer(responseId);
  const page = `/opinions/${code}/answers/${encodeURIComponent(responseId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    const { name, content } = await answerDocument(actor, { responseId, isNamed });
    return new Response(new Uint8Array(content), {
      headers: downloadHeaders(name, docxType, content.length),
    });
  });
}
