import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { codeOfLead, followLead } from "./follow-lead";
import { lockOpinion, type LockedOpinion } from "./lock-records";
import { mayChargeOpinion } from "./policy";
import { whyChargeIsRefused } from "./rules";
import type { OpinionCharge } from "./schema";

/** Charges an agency of the unit with an opinion, and says by when it is to be answered. */
export function chargeOpinion(actor: Actor, input: OpinionCharge, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockOpinion(tx, actor, input.opinionId, input.version);
    refuseUnless(mayChargeOpinion(actor, opinion));
    refuse(whyChargeIsRefused(opinion));
    const lead = await codeOfLead(tx, opinion.id);
    refuse(lead ? "answered-with-matter" : null, { code: lead ?? "" });
    const organisation = await organisationFor(tx, actor, opinion, input.organisationId, now);

    const { id, code, unitId, conferenceId } = opinion;
    await tx.opinion.update({
      where: { id },
      data: {
        leadOrganisationId: organisation.id,
        dueOn: input.dueOn ? plainDate(input.dueOn) : null,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await followLead(tx, id);
    await recordEvent(
      tx,
      actor,
      {
        ...{ type: "opinion.charged", subjectId: id, opinionId: id, conferenceId, unitId },
        ...{ organisation: organisation.name, dueOn: input.dueOn },
      },
      now,
    );
    return { id, code };
  });
}

/** An organisation of the opinion's unit, or of the unit that keeps its records, which exists today. */
async function organisationFor(
  tx: Tx,
  actor: Actor,
  { unitId }: LockedOpinion,
  id: string,
  now: Date,
) {
  const today = dayOf(now);
  const units = actor.posts
    .filter((post) => post.actsFor.includes(unitId))
    .map((post) => post.unitId);
  const organisation = await tx.organisation.findFirst({
    where: {
      id,
      unitId: { in: [unitId, ...units] },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    select: { id: true, name: true },
  });
  if (!organisation) throw new Refusal("organisation-not-of-unit", {}, "organisationId");
  return organisation;
}
