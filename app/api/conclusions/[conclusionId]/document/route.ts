import { noticeFile } from "@/lib/conclusions/notice-file";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { writtenFile } from "../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conclusionId: string }> };

/** The Word file of a notice of conclusion, or of its draft. */
export async function GET(_request: Request, { params }: Context) {
  const { conclusionId } = await params;
  const page = `/conclusions/${encodeURIComponent(conclusionId)}`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    return writtenFile(await noticeFile(actor, conclusionId));
  });
}
