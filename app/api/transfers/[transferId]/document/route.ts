import { browserAnswer } from "@/lib/platform/browser-answer";
import { transmittalDocument } from "@/lib/transfers/transmittal-document";
import { writtenFile } from "../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ transferId: string }> };

/** The Word file of a transmittal. */
export async function GET(_request: Request, { params }: Context) {
  const { transferId } = await params;
  const page = `/transfers/${encodeURIComponent(transferId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    return writtenFile(await transmittalDocument(actor, transferId));
  });
}
