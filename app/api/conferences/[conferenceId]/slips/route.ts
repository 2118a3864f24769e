import { env } from "@/lib/platform/env";
import { uploadsAnswer } from "@/lib/platform/upload-answer";
import { addSlips, conferenceForSlips } from "@/lib/slips/add-slips";
import { mostFiles, slipUpload } from "@/lib/slips/schema";
import { nextStackToDivide } from "@/lib/slips/stack-queries";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string }> };

/** Keeps uploaded scans and photos as slips; who sent a stack is led to divide it. Below /api, so that nothing buffers the body on its way here. */
export async function POST(request: Request, { params }: Context) {
  const { conferenceId } = await params;
  const page = `/conferences/${encodeURIComponent(conferenceId)}/slips`;
  return uploadsAnswer(request, {
    page,
    schema: slipUpload,
    maxFiles: mostFiles,
    allow: (actor) => conferenceForSlips(actor, conferenceId),
    perform: async (actor, { submissionKey }, files) => {
      const asked = { conferenceId, submissionKey, files, maxMegabytes: env().UPLOAD_MAX_MB };
      const { id } = await addSlips(actor, asked);
      const stack = await nextStackToDivide({ uploadId: id });
      return `${stack ? `${page}/stacks/${stack}` : page}?upload=${id}`;
    },
  });
}
