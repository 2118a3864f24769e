import { readFilters, unitInAddress, type Address } from "@/lib/opinions/filters";
import { listOpinions } from "@/lib/opinions/list-opinions";
import { recordOpinion } from "@/lib/opinions/record-opinion";
import { opinionInput } from "@/lib/opinions/schema";
import type { Actor } from "@/lib/platform/actor";
import { answer, apiAnswer, readJson, wrongShape } from "@/lib/platform/api";
import { found } from "@/lib/refusals";
import { getViewedUnit } from "@/lib/units/queries";

export const dynamic = "force-dynamic";

/** A page of opinions, with the filters of the list's own address. */
export function GET(request: Request) {
  return apiAnswer(request, async (actor) => {
    const address: Address = Object.fromEntries(new URL(request.url).searchParams);
    const { filters, ignored } = readFilters(address);
    const unitId = await viewedUnitId(actor, unitInAddress(address));
    const { isCapped, ...list } = await listOpinions(actor, unitId, filters);
    return answer({ ...list, cappedTotal: isCapped, ignored });
  });
}

/** Logs an opinion. The header Idempotency-Key is what makes a retry safe: the same key, the same opinion. */
export function POST(request: Request) {
  return apiAnswer(request, async (actor) => {
    const submissionKey = request.headers.get("idempotency-key");
    const parsed = opinionInput.safeParse({ ...(await readJson(request)), submissionKey });
    if (!parsed.success) return wrongShape(parsed.error);
    const opinion = await recordOpinion(actor, parsed.data);
    return answer(opinion, opinion.isNew ? 201 : 200);
  });
}

async function viewedUnitId(actor: Actor, sign: string | undefined): Promise<string> {
  return sign ? found(await getViewedUnit(actor, sign)).id : found(actor.unitId || null);
}
