import { recordEvent } from "@/lib/audit/record-event";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { formatDay, plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { boundaryNamed, whyUnitCannotAct } from "@/lib/units/rules";
import { mayAdminister, unitInTree } from "./policy";
import type { OrganisationInput } from "./schema";

/** An organisation of a unit; it ends with the unit. */
export function registerOrganisation(actor: Actor, input: OrganisationInput, now = new Date()) {
  return transaction(async (tx) => {
    const unit = found(
      await tx.unit.findUnique({
        where: { id: input.unitId },
        select: { ...unitInTree, validFrom: true, validTo: true },
      }),
    );
    refuseUnless(seesUnit(actor, unit.id), "not-found");
    refuseUnless(mayAdminister(actor, unit));
    const validFrom = plainDate(input.validFrom);
    const reason = whyUnitCannotAct(unit, validFrom);
    if (reason) refuse(reason, { day: formatDay(boundaryNamed(unit, reason)) });

    const { unitId, kind, name } = input;
    const organisation = await tx.organisation.create({
      data: { unitId, kind, name, validFrom, validTo: unit.validTo },
      select: { id: true },
    });
    await recordEvent(
      tx,
      actor,
      { type: "organisation.registered", subjectId: organisation.id, unitId, name },
      now,
    );
    return organisation;
  });
}
