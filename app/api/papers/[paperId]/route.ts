import { getPaperFile } from "@/lib/papers/queries";
import { currentActor } from "@/lib/platform/session";
import { storedFile } from "../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ paperId: string }> };

/** The file of a paper, streamed from the store to whoever may have it; of a public one to anybody. */
export async function GET(_request: Request, { params }: Context) {
  return storedFile(await getPaperFile(await currentActor(), (await params).paperId));
}
