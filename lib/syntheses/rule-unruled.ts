import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { mayDraftSynthesis } from "./policy";
import { getTable } from "./queries";
import { whyDraftIsFixed } from "./rules";
import type { SynthesisStep } from "./schema";

/** As many as one ruling takes. */
const atOnce = 500;

/** Says of all opinions of a draft on which nobody has ruled yet that the unit itself decides on them. */
export async function ruleUnruled(
  actor: Actor,
  { synthesisId }: Pick<SynthesisStep, "synthesisId">,
  now = new Date(),
) {
  const synthesis = found(
    await db.synthesis.findFirst({
      where: { id: synthesisId, conference: unitsVisibleTo(actor) },
      select: {
        ...{ id: true, conferenceId: true, state: true, moments: true },
        conference: { select: { unitId: true, unit: { select: { level: true } } } },
      },
    }),
  );
  refuseUnless(mayDraftSynthesis(actor, synthesis.conference));
  refuse(whyDraftIsFixed(synthesis));
  const { unruled } = await getTable(synthesis);
  const opinionIds = unruled.map(({ opinionId }) => opinionId);
  const competence = synthesis.conference.unit.level;
  for (let from = 0; from < opinionIds.length; from += atOnce) {
    const some = opinionIds.slice(from, from + atOnce);
    await ruleOnCompetence(actor, { opinionIds: some, competence, reason: null }, now);
  }
  return { conferenceId: synthesis.conferenceId, count: opinionIds.length };
}
