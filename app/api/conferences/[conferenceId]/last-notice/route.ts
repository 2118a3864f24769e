import { reportFile } from "@/lib/conclusions/report-file";
import { browserAnswer } from "@/lib/platform/browser-answer";
import { writtenFile } from "../../../written-file";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ conferenceId: string }> };

/** The report on the execution of the last notice, as a Word file. */
export async function GET(_request: Request, { params }: Context) {
  const { conferenceId } = await params;
  const page = `/conferences/${encodeURIComponent(conferenceId)}/last-notice`;
  return browserAnswer({ page, typed: {} }, async (actor) => {
    return writtenFile(await reportFile(actor, conferenceId));
  });
}
