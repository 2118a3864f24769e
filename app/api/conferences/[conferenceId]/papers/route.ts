import { addPaper, conferenceForPapers } from "@/lib/papers/add-paper";
import { paperInput } from "@/lib/papers/schema";
import { uploadAnswer } from "@/lib/platform/upload-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string }> };

/** Keeps an uploaded file as a paper. Below /api, so that nothing buffers the body on its way here. */
export async function POST(request: Request, { params }: Context) {
  const { conferenceId } = await params;
  const papers = `/conferences/${encodeURIComponent(conferenceId)}/papers`;
  return uploadAnswer(request, {
    page: `${papers}/new`,
    schema: paperInput,
    allow: (actor) => conferenceForPapers(actor, conferenceId),
    perform: async (actor, input, file) => {
      await addPaper(actor, { conferenceId, input, file });
      return `${papers}?done=added`;
    },
  });
}
