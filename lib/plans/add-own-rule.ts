import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuseUnless } from "@/lib/refusals";
import { findUnit } from "@/lib/units/queries";
import { mayPlanYear } from "./policy";
import type { OwnRuleInput } from "./schema";

/** What a unit demands of itself beyond the texts from above, with the text in which it says so. */
export function addOwnRule(actor: Actor, input: OwnRuleInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(seesUnit(actor, input.unitId), "not-found");
    const unit = found(await findUnit(tx, input.unitId));
    refuseUnless(mayPlanYear(actor, unit));
    const id = newId();
    const { unitId, name, times, period, source } = input;
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { symbol: unit.symbol };
    const [validFrom, validTo] = [input.validFrom, input.validTo];
    await tx.frequencyRule.create({
      data: {
        id,
        unitId,
        nameVi: name,
        nameEn: name,
        times,
        period,
        source,
        validFrom: plainDate(validFrom),
        validTo: validTo === null ? null : plainDate(validTo),
      },
      select: { id: true },
    });
    const event = { type: "frequencyRule.stated", subjectId: id, unitId, name } as const;
    await recordEvent(tx, actor, { ...event, times, period }, now);
    return { symbol: unit.symbol };
  });
}
