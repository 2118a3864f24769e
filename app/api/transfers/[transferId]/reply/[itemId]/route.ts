import { currentActor } from "@/lib/platform/session";
import { uploadAnswer } from "@/lib/platform/upload-answer";
import { found, refuseUnless } from "@/lib/refusals";
import { mayTakeBack } from "@/lib/transfers/policy";
import { getTransfer } from "@/lib/transfers/queries";
import { recordReply } from "@/lib/transfers/record-reply";
import { getReplyFile } from "@/lib/transfers/reply-file";
import { replyForm } from "@/lib/transfers/schema";
import { storedFile } from "../../../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ transferId: string; itemId: string }> };

/** The paper that came back, for whoever sees the opinion it answers. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  return storedFile(actor && (await getReplyFile(actor, (await params).itemId)));
}

/** Enters a reply that came on paper, with or without the paper as a file. */
export async function POST(request: Request, { params }: Context) {
  const { transferId, itemId } = await params;
  const onwards = ({ code }: { code: string }) => `/opinions/${code}?done=replied#transfers`;
  return uploadAnswer(request, {
    page: `/transfers/${encodeURIComponent(transferId)}/reply/${encodeURIComponent(itemId)}`,
    schema: replyForm,
    allow: async (actor) => {
      const { items, ...transfer } = found(await getTransfer(actor, transferId));
      found(items.find(({ id }) => id === itemId));
      refuseUnless(mayTakeBack(actor, transfer));
    },
    perform: async (actor, input, file) =>
      onwards(await recordReply(actor, { input: { ...input, itemId }, file })),
    performWithout: async (actor, input) =>
      onwards(await recordReply(actor, { input: { ...input, itemId }, file: null })),
  });
}
