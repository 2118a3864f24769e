import { getEvidenceFile } from "@/lib/conclusions/add-evidence";
import { currentActor } from "@/lib/platform/session";
import { storedFile } from "../../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ evidenceId: string }> };

/** A piece of evidence, streamed from the store to whoever may see its item. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await currentActor();
  return storedFile(actor && (await getEvidenceFile(actor, (await params).evidenceId)));
}
