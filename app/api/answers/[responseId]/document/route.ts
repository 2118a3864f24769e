import { browserAnswer } from "@/lib/platform/browser-answer";
import { answerDocument } from "@/lib/responses/answer-document";
import { codeOfAnswer } from "@/lib/responses/issue-queries";
import { writtenFile } from "../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ responseId: string }> };

/** The Word file of an answer; with ?named=1 the copy for the person who asked. */
export async function GET(request: Request, { params }: Context) {
  const { responseId } = await params;
  const isNamed = new URL(request.url).searchParams.get("named") === "1";
  const code = await codeOfAnswer(responseId);
  const page = `/opinions/${code}/answers/${encodeURIComponent(responseId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    return writtenFile(await answerDocument(actor, { responseId, isNamed }));
  });
}
