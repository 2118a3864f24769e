import { redirectionDocument } from "@/lib/opinions/redirection-document";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { writtenFile } from "../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ code: string }> };

/** The Word file of the notice to whoever sent what was redirected; with ?named=1 with the name. */
export async function GET(request: Request, { params }: Context) {
  const { code } = await params;
  const isNamed = new URL(request.url).searchParams.get("named") === "1";
  const page = `/opinions/redirected/${encodeURIComponent(code)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    return writtenFile(await redirectionDocument(actor, { code, isNamed }));
  });
}
