import { apiAnswer } from "@/lib/platform/api";
import { shownHeaders } from "@/lib/platform/download";
import { openStack } from "@/lib/slips/open-stack";
import { storedFile } from "../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ stackId: string }> };

/** The PDF of a whole stack. To ask for it is to open it, and is in the audit trail. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) =>
    storedFile(await openStack(actor, (await params).stackId), shownHeaders),
  );
}
