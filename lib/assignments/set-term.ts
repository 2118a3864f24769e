import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf, isoDay, plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { Refusal } from "@/lib/refusals";
import { dueByRule } from "./answer-rule";

type Asked = { dueOn: string | null; dueReason: string | null };
type Opinion = { id: string; handlingUnitId: string; dueOn: Date | null };

/**
 * Sets by when an opinion is to be answered, where that is not as it was: by the rule of the unit
 * where no day is asked for and none was ever set, else on the day asked for.
 * @throws Refusal where a day other than the rule's comes without its reason
 */
export async function setTerm(
  tx: Tx,
  actor: Actor,
  opinion: Opinion,
  { dueOn, dueReason }: Asked,
  now: Date,
): Promise<void> {
  const isAsBefore = opinion.dueOn !== null && dueOn === isoDay(opinion.dueOn);
  if (isAsBefore) return;
  const wasSet = (await tx.answerTerm.count({ where: { opinionId: opinion.id } })) > 0;
  if (dueOn === null && wasSet) return;

  const today = dayOf(now);
  const byRule = await dueByRule(opinion.handlingUnitId, today, tx);
  const followsRule = byRule && (dueOn === null || (!wasSet && dueOn === isoDay(byRule.due)));
  if (!followsRule && dueOn === null) return;
  if (!followsRule && !dueReason) throw new Refusal("due-date-needs-reason", {}, "dueReason");
  await tx.answerTerm.create({
    data: {
      ...(followsRule
        ? termByRule(byRule.rule)
        : { fixedOn: plainDate(dueOn!), reason: dueReason }),
      opinionId: opinion.id,
      startsOn: today,
      setAt: now,
      setById: actor.personId,
      setAsPost: titleFor(actor, opinion.handlingUnitId),
    },
    select: { id: true },
  });
}

/** The rule as it stands now: the date keeps it when the rule changes. */
function termByRule(rule: NonNullable<Awaited<ReturnType<typeof dueByRule>>>["rule"]) {
  const { code, source, unit, amount } = rule;
  return { ruleCode: code, source, unit, amount };
}
