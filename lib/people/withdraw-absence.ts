import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { lockLeader } from "./lock-leader";
import { mayRecordAbsence } from "./policy";
import type { AbsenceChoice } from "./schema";

/** The leader will be there after all; who stands in already keeps the chair until it is changed. */
export function withdrawAbsence(actor: Actor, input: AbsenceChoice, now = new Date()) {
  return transaction(async (tx) => {
    const absence = found(
      await tx.absence.findUnique({
        where: { id: input.absenceId },
        select: { id: true, personId: true, fromDay: true, toDay: true },
      }),
    );
    const leader = await lockLeader(tx, actor, absence.personId, dayOf(now));
    refuseUnless(mayRecordAbsence(actor, leader));

    const { count } = await tx.absence.deleteMany({ where: { id: absence.id } });
    refuseUnless(count === 1, "not-found");
    const [unitId] = leader.unitIds;
    await recordEvent(
      tx,
      actor,
      {
        type: "absence.withdrawn",
        subjectId: leader.id,
        ...(unitId && { unitId }),
        from: isoDay(absence.fromDay),
        to: isoDay(absence.toDay),
      },
      now,
    );
  });
}
