import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { findUnit } from "@/lib/units/queries";
import { boundaryNamed, whyUnitCannotAct } from "@/lib/units/rules";
import { existedIn } from "@/lib/units/units-of-year";
import { mayPlanYear } from "./policy";
import type { PlannedConferenceInput } from "./schema";

/** Puts a conference into a quarter of a unit's year; its day comes when it is scheduled. */
export function planConference(actor: Actor, input: PlannedConferenceInput, now = new Date()) {
  return transaction(async (tx) => {
    refuseUnless(seesUnit(actor, input.unitId), "not-found");
    const unit = found(await findUnit(tx, input.unitId));
    refuseUnless(mayPlanYear(actor, unit));
    if (!existedIn(unit, input.year)) {
      const reason = whyUnitCannotAct(unit, plainDate(`${input.year}-01-01`));
      refuse(reason, reason ? { day: formatDay(boundaryNamed(unit, reason)) } : {});
    }
    const id = newId();
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, symbol: unit.symbol, year: input.year };
    const { submissionKey: _, ...line } = input;
    await tx.plannedConference.create({
      data: { id, ...line, createdAt: now },
      select: { id: true },
    });
    const { year, quarter } = input;
    await recordEvent(
      tx,
      actor,
      { type: "plannedConference.added", subjectId: id, unitId: unit.id, year, quarter },
      now,
    );
    return { id, symbol: unit.symbol, year };
  });
}
