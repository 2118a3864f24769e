import { readList } from "@/lib/imports/read-list";
import { startImport } from "@/lib/imports/start-import";
import { refusalOfDatabaseError } from "@/lib/platform/database-errors";
import { currentActor } from "@/lib/platform/session";
import { recordId } from "@/lib/platform/fields";
import { Refusal } from "@/lib/refusals";
import { type Received, withReceivedFile } from "./receive-file";

export const dynamic = "force-dynamic";

/** Takes the file of a list and goes on to the choice of its columns; back to the form with the reason where it cannot. */
export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return goTo(back("sent-from-elsewhere"));
  const actor = await currentActor();
  if (!actor) return goTo("/sign-in?next=/opinions/imports");
  let conferenceId = "";
  const take = async ({ path, fileName, fields }: Received) => {
    conferenceId = fields.conferenceId ?? "";
    if (!recordId().safeParse(conferenceId).success) throw new Refusal("not-found");
    const list = await readList(path, fileName);
    return startImport(actor, { conferenceId, fileName, ...list });
  };
  try {
    const batch = await withReceivedFile(request, take);
    return goTo(batch ? `/opinions/imports/${batch.id}/table` : back("missing"));
  } catch (error) {
    const refusal = refusalOfDatabaseError(error);
    if (refusal instanceof Refusal) return goTo(back(refusal.code, refusal.params, conferenceId));
    throw error;
  }
}

function back(refused: string, params: Refusal["params"] = {}, conference = ""): string {
  const [detail = ""] = Object.values(params);
  const query = new URLSearchParams({ refused });
  if (detail) query.set("detail", String(detail));
  if (conference) query.set("conference", conference);
  return `/opinions/imports?${query}`;
}

// Relative, so that it holds behind any proxy.
function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
