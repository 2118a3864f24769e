import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { currentAssignment } from "./current-assignment";
import { lockSupport } from "./lock-support";
import { tellSupported } from "./notices";
import { maySupport } from "./policy";
import { whyNoContribution } from "./rules";
import type { SupportContribution } from "./schema";

/** A supporting agency gives its contribution to the answer, as text for whoever prepares it. */
export function giveSupport(actor: Actor, input: SupportContribution, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, support } = await lockSupport(tx, actor, input.supportId);
    refuseUnless(maySupport(actor, support));
    refuse(whyNoContribution(support));
    await tx.supportingAgency.update({
      where: { id: support.id },
      data: {
        ...{ contribution: input.contribution, contributedAt: now },
        contributedById: actor.personId,
        contributedAsPost: titleFor(actor, opinion.handlingUnitId),
      },
      select: { id: true },
    });
    const lead = await currentAssignment(tx, opinion.id);
    await tellSupported(tx, opinion, { ...support, lead }, now);
    const event = { type: "support.given", organisation: support.organisation.name } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
