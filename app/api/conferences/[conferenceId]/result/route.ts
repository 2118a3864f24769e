import { resultFile } from "@/lib/conclusions/result-file";
import { resultInput } from "@/lib/conclusions/schema";
import { backToForm } from "@/lib/platform/address-state";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { recordId } from "@/lib/platform/fields";
import { writtenFile } from "../../../written-file";

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
    return writtenFile(await resultFile(actor, { conferenceId, input: parsed.data }));
  });
}
