import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { dayOf, formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse, refuseUnless } from "@/lib/refusals";
import { lockLeader } from "./lock-leader";
import { mayRecordAbsence } from "./policy";
import type { AbsenceInput } from "./schema";

/**
 * Days on which a leader cannot preside, both included; entered by the leader or the secretariat of
 * a unit that they lead. Refused where it overlaps an earlier one of the same person.
 */
export function recordAbsence(actor: Actor, input: AbsenceInput, now = new Date()) {
  return transaction(async (tx) => {
    const leader = await lockLeader(tx, actor, input.personId, dayOf(now));
    refuseUnless(mayRecordAbsence(actor, leader));
    const id = newId();
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier };
    const [fromDay, toDay] = [plainDate(input.from), plainDate(input.to)];
    const overlapping = await tx.absence.findFirst({
      where: { personId: leader.id, fromDay: { lte: toDay }, toDay: { gte: fromDay } },
      select: { fromDay: true, toDay: true },
    });
    if (overlapping) {
      const { fromDay: from, toDay: to } = overlapping;
      refuse("absence-overlaps", { from: formatDay(from), to: formatDay(to) }, "from");
    }

    const [unitId = null] = leader.unitIds;
    await tx.absence.create({
      data: {
        id,
        personId: leader.id,
        ...{ fromDay, toDay, reason: input.reason },
        enteredById: actor.personId,
        enteredAsPost: titleFor(actor, unitId),
        enteredAt: now,
      },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      {
        type: "absence.recorded",
        subjectId: leader.id,
        ...(unitId && { unitId }),
        from: input.from,
        to: input.to,
      },
      now,
    );
    return { id };
  });
}
