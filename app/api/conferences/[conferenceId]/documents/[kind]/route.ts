import { draftDocument } from "@/lib/drafts/draft-document";
import { saveDraft } from "@/lib/drafts/save-draft";
import { draftInput, draftKinds, savedDraftInput } from "@/lib/drafts/schema";
import { backToForm } from "@/lib/platform/address-state";
import { refuseOtherSites } from "@/lib/platform/api";
import { browserAnswer, seeOther } from "@/lib/platform/browser-answer";
import { writtenFile } from "../../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string; kind: string }> };

/** The Word file that the form asks for; back to the form where something is wrong with it. */
export async function GET(request: Request, { params }: Context) {
  const form = await formAt(params, new URL(request.url).searchParams);
  if (!form) return new Response(null, { status: 404 });

  return browserAnswer(form, async (actor) => {
    const parsed = draftInput.safeParse(form.typed);
    if (!parsed.success) return backToForm(form.page, form.typed);
    const file = await draftDocument(actor, { ...form.about, input: parsed.data });
    if ("faults" in file) return backToForm(form.page, form.typed);
    return writtenFile(file);
  });
}

/** Keeps what the form asks for among the papers of the conference. */
export async function POST(request: Request, { params }: Context) {
  const form = await formAt(params, await request.formData());
  if (!form) return new Response(null, { status: 404 });

  return browserAnswer(form, async (actor) => {
    refuseOtherSites(request);
    const parsed = savedDraftInput.safeParse(form.typed);
    if (!parsed.success) return backToForm(form.page, form.typed);
    const { submissionKey, ...input } = parsed.data;
    const saved = await saveDraft(actor, { ...form.about, input, submissionKey });
    if ("faults" in saved) return backToForm(form.page, form.typed);
    return seeOther(`/conferences/${form.about.conferenceId}/papers?done=added`);
  });
}

/** Which document it is about, what was typed, and the page of the form; null for no such document. */
async function formAt(params: Context["params"], given: FormData | URLSearchParams) {
  const { conferenceId, kind: asked } = await params;
  const kind = draftKinds.find((each) => each === asked);
  if (!kind) return null;
  const typed: Record<string, string> = {};
  given.forEach((value, name) => {
    if (typeof value === "string") typed[name] = value;
  });
  const page = `/conferences/${encodeURIComponent(conferenceId)}/documents/${kind}`;
  return { about: { conferenceId, kind }, typed, page };
}
