import { addEvidence, itemForEvidence } from "@/lib/conclusions/add-evidence";
import { conclusionOfItem } from "@/lib/conclusions/item-queries";
import { evidenceInput } from "@/lib/conclusions/schema";
import { uploadAnswer } from "@/lib/platform/upload-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ itemId: string }> };

/** Keeps an uploaded file as evidence of an item. Below /api, so that nothing buffers the body on its way here. */
export async function POST(request: Request, { params }: Context) {
  const { itemId } = await params;
  const page = `/conclusions/${await conclusionOfItem(itemId)}/items/${encodeURIComponent(itemId)}`;
  return uploadAnswer(request, {
    page,
    schema: evidenceInput,
    allow: (actor) => itemForEvidence(actor, itemId),
    perform: async (actor, input, file) => {
      await addEvidence(actor, { itemId, input, file });
      return `${page}?done=evidenceAdded#evidence`;
    },
  });
}
