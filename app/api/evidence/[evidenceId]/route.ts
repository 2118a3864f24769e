import { currentActor } from "@/lib/platform/session";
import { getEvidenceFile } from "@/lib/responses/issue-queries";
import { storedFile } from "../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ evidenceId: string }> };

/** A photo or document that shows an outcome or a publication, to whoever sees the opinion. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  return storedFile(actor && (await getEvidenceFile(actor, (await params).evidenceId)));
}
