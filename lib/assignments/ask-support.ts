import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { findAssignee } from "./find-assignee";
import { tellSupporting } from "./notices";
import { lockRouted } from "./lock-routed";
import { mayAskSupport } from "./policy";
import { whyNotPassedOn } from "./rules";
import { currentAssignment } from "./current-assignment";
import type { SupportRequest } from "./schema";

/** Asks another agency of the unit to contribute to the answer, by a day where one is given. */
export function askSupport(actor: Actor, input: SupportRequest, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAskSupport(actor, opinion));
    refuse(whyNotPassedOn(opinion, await currentAssignment(tx, opinion.id)));
    const { organisationId, task } = input;
    if (organisationId === opinion.leadOrganisationId)
      throw new Refusal("support-is-lead", {}, "organisationId");
    const asked = { organisationId, personId: null };
    const { name } = await findAssignee(tx, actor, opinion, asked, now).catch(atItsField);

    const dueOn = input.dueOn ? plainDate(input.dueOn) : null;
    const of = { opinionId: opinion.id, organisationId, withdrawnAt: null };
    const isThere = await tx.supportingAgency.count({ where: of });
    refuse(isThere > 0 ? "support-already-asked" : null, {}, "organisationId");
    const support = await tx.supportingAgency.create({
      data: {
        ...{ opinionId: opinion.id, organisationId, task, dueOn, askedAt: now },
        ...{ askedById: actor.personId, askedAsPost: titleFor(actor, opinion.handlingUnitId) },
      },
      select: { id: true, organisationId: true, dueOn: true },
    });
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await tellSupporting(tx, opinion, support, now);
    const event = { type: "support.asked", organisation: name, dueOn: input.dueOn } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}

function atItsField(error: unknown): never {
  if (error instanceof Refusal) throw new Refusal(error.code, error.params, "organisationId");
  throw error;
}
