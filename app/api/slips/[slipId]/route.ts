import { apiAnswer } from "@/lib/platform/api";
import { shownHeaders } from "@/lib/platform/download";
import { openSlip } from "@/lib/slips/open-slip";
import { storedFile } from "../../stored-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ slipId: string }> };

/** The picture or PDF of a slip. To ask for it is to open the slip, and is in the audit trail. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return apiAnswer(request, async (actor) => {
    const { number, file } = await openSlip(actor, (await params).slipId);
    const ending = file.type === "application/pdf" ? "pdf" : "jpg";
    return storedFile({ fileName: `phieu-${number}.${ending}`, file }, shownHeaders);
  });
}
