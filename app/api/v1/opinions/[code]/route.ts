import { listEventsOfOpinion } from "@/lib/audit/queries";
import { getOpinion } from "@/lib/opinions/queries";
import { answer, apiAnswer } from "@/lib/platform/api";
import { found } from "@/lib/refusals";
import { listOutcomes, listResponses } from "@/lib/responses/queries";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ code: string }> };

/** An opinion with its answers, what became of it, and its history. Who raised it is never in it. */
export function GET(request: Request, { params }: Context) {
  return apiAnswer(request, async (actor) => {
    const opinion = found(await getOpinion(actor, (await params).code));
    const [answers, outcomes, history] = await Promise.all([
      listResponses(actor, opinion.id),
      listOutcomes(actor, opinion.id),
      listEventsOfOpinion(opinion.id),
    ]);
    return answer({ opinion, answers, outcomes, history });
  });
}
