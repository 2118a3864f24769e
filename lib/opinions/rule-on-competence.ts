import { recordEvents } from "@/lib/audit/record-events";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { found, Refusal, type RefusalCode, refuseUnless } from "@/lib/refusals";
import { isSameRuling, type RulingInForce, whyRulingIsRefused } from "./competence";
import { lockOpinion, lockOpinions } from "./lock-records";
import { rulingWeight } from "./policy";
import type { CompetenceRulingInput } from "./schema";
import type { RulingWeight } from "./vocabulary";

type Ruled = Awaited<ReturnType<typeof lockOpinions>>[number];
type InForce = RulingInForce & { ruledAt: Date };
type Standing = { opinion: Ruled; weight: RulingWeight; inForce: InForce | null };

export type RulingResult = {
  ruled: { id: string; code: string }[];
  /** Opinions of which it was said already, by somebody of no less weight. */
  same: { id: string; code: string }[];
  /** Opinions that stay as they are, each with its reason. */
  left: { code: string; why: RefusalCode }[];
};

/**
 * Says under whose competence opinions fall, all for the same reason. Of several, those that cannot
 * be ruled on are left and named; of one alone the reason is thrown. What is so already stays.
 */
export function ruleOnCompetence(
  actor: Actor,
  input: CompetenceRulingInput,
  now = new Date(),
): Promise<RulingResult> {
  return transaction(async (tx) => {
    const standings = await standingsOf(tx, actor, input);
    const result: RulingResult = { ruled: [], same: [], left: [] };
    const changing: Standing[] = [];
    for (const standing of standings) {
      const { opinion, weight, inForce } = standing;
      const { competence, reason } = input;
      if (isSameRuling({ competence, weight }, inForce)) {
        result.same.push({ id: opinion.id, code: opinion.code });
        continue;
      }
      const why = whyRulingIsRefused({ competence, weight, reason }, opinion.unit, inForce);
      if (why && standings.length === 1) throw new Refusal(why, {}, fieldOf(why));
      if (why) result.left.push({ code: opinion.code, why });
      else changing.push(standing);
    }
    await keepRulings(tx, actor, input, changing, now);
    result.ruled = changing.map(({ opinion: { id, code } }) => ({ id, code }));
    return result;
  });
}

async function standingsOf(tx: Tx, actor: Actor, input: CompetenceRulingInput) {
  const ids = [...new Set(input.opinionIds)];
  if (input.version !== undefined) await lockOpinion(tx, actor, found(ids[0]), input.version);
  const opinions = await lockOpinions(tx, actor, ids);
  const inForce = await rulingsInForce(tx, ids);
  return opinions.map((opinion): Standing => {
    const weight = rulingWeight(actor, opinion);
    refuseUnless(weight !== null);
    return { opinion, weight: weight!, inForce: inForce.get(opinion.id) ?? null };
  });
}

async function rulingsInForce(tx: Tx, ids: string[]): Promise<Map<string, InForce>> {
  const latest = await tx.competenceRuling.findMany({
    where: { opinionId: { in: ids } },
    select: { opinionId: true, competence: true, weight: true, ruledAt: true },
    orderBy: [{ opinionId: "asc" }, { ruledAt: "desc" }, { id: "desc" }],
    distinct: ["opinionId"],
  });
  return new Map(latest.map(({ opinionId, ...ruling }) => [opinionId, ruling]));
}

async function keepRulings(
  tx: Tx,
  actor: Actor,
  { competence, reason }: CompetenceRulingInput,
  changing: Standing[],
  now: Date,
) {
  await tx.opinion.updateMany({
    where: { id: { in: changing.map(({ opinion }) => opinion.id) } },
    data: { competence, version: { increment: 1 } },
  });
  await tx.competenceRuling.createMany({
    data: changing.map(({ opinion, weight, inForce }) => ({
      id: newId(now.getTime()),
      opinionId: opinion.id,
      ...{ competence, previous: opinion.competence, weight, reason },
      ruledAt: laterThan(inForce, now),
      ruledById: actor.personId,
      ruledAsPost: titleFor(actor, opinion.unitId),
    })),
  });
  const events = changing.map(({ opinion: { id, unitId, conferenceId }, weight }) => ({
    type: "competence.ruled" as const,
    ...{ subjectId: id, opinionId: id, unitId, conferenceId, competence, weight },
  }));
  await recordEvents(tx, actor, events, now);
}

// The latest is in force, and who waited for the opinion may have begun before who held it.
function laterThan(inForce: InForce | null, now: Date): Date {
  if (inForce === null || inForce.ruledAt < now) return now;
  return new Date(inForce.ruledAt.getTime() + 1);
}

function fieldOf(why: RefusalCode): string | undefined {
  if (why === "competence-of-another-time") return "competence";
  return why === "competence-without-reason" ? "reason" : undefined;
}
