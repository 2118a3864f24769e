import { refuseOtherSites } from "@/lib/platform/api";
import { refusalOfDatabaseError } from "@/lib/platform/database-errors";
import { formatTimeOf } from "@/lib/platform/dates";
import { currentActor } from "@/lib/platform/session";
import { Refusal, refusalStatus } from "@/lib/refusals";
import { keepCopy } from "@/lib/responses/hold-response";
import { copyInput } from "@/lib/responses/schema";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ responseId: string }> };
/** As long as the longest answer in the widest letters. */
const mostBytes = 100_000;

/** Keeps what a writer has typed and not saved, and says who else writes the same answer. */
export async function POST(request: Request, { params }: Context) {
  try {
    refuseOtherSites(request);
    const actor = await currentActor();
    if (!actor) return Response.json({}, { status: 401 });
    if (Number(request.headers.get("content-length") ?? mostBytes + 1) > mostBytes) {
      return Response.json({}, { status: 413 });
    }
    const given: unknown = await request.json().catch(() => null);
    const { responseId } = await params;
    const typed = typeof given === "object" && given !== null ? given : {};
    const parsed = copyInput.safeParse({ ...typed, responseId });
    if (!parsed.success) return Response.json({}, { status: 400 });
    const holder = await keepCopy(actor, parsed.data);
    return Response.json({
      holder: holder && { name: holder.name, since: formatTimeOf(holder.since) },
    });
  } catch (error) {
    const refusal = refusalOfDatabaseError(error);
    if (!(refusal instanceof Refusal)) throw error;
    return Response.json({}, { status: refusalStatus[refusal.code] });
  }
}
