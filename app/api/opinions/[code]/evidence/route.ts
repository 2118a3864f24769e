import { getOpinion } from "@/lib/opinions/queries";
import { uploadAnswer } from "@/lib/platform/upload-answer";
import { found, refuseUnless } from "@/lib/refusals";
import { addEvidence } from "@/lib/responses/add-evidence";
import { mayAddEvidence } from "@/lib/responses/policy";
import { evidenceInput } from "@/lib/responses/outcome-schema";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ code: string }> };

/** Keeps a further file that shows an outcome. */
export async function POST(request: Request, { params }: Context) {
  const code = encodeURIComponent((await params).code);
  return uploadAnswer(request, {
    page: `/opinions/${code}`,
    schema: evidenceInput,
    allow: async (actor) => {
      const opinion = found(await getOpinion(actor, (await params).code));
      refuseUnless(mayAddEvidence(actor, opinion));
    },
    perform: async (actor, input, file) => {
      const added = await addEvidence(actor, { input, file });
      return `/opinions/${added.code}?done=shown#outcome`;
    },
  });
}
