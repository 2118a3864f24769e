import { getOpinion } from "@/lib/opinions/queries";
import type { ReceivedFile } from "@/lib/platform/receive-upload";
import type { Actor } from "@/lib/platform/actor";
import { uploadAnswer } from "@/lib/platform/upload-answer";
import { found, refuseUnless } from "@/lib/refusals";
import { mayReportOutcome } from "@/lib/responses/policy";
import { reportOutcome } from "@/lib/responses/report-outcome";
import { type ReportOutcomeInput, reportOutcomeForm } from "@/lib/responses/outcome-schema";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ code: string }> };

/** Reports what became of a matter, with or without a file that shows it. */
export async function POST(request: Request, { params }: Context) {
  const code = encodeURIComponent((await params).code);
  const report = async (actor: Actor, input: ReportOutcomeInput, file: ReceivedFile | null) => {
    const reported = await reportOutcome(actor, input, new Date(), file);
    return `/opinions/${reported.code}?done=reported#outcome`;
  };
  return uploadAnswer(request, {
    page: `/opinions/${code}/outcomes/new`,
    schema: reportOutcomeForm,
    allow: async (actor) => {
      const opinion = found(await getOpinion(actor, (await params).code));
      refuseUnless(mayReportOutcome(actor, opinion));
    },
    perform: report,
    performWithout: (actor, input) => report(actor, input, null),
  });
}
