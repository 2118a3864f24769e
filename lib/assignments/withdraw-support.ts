import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { lockSupport } from "./lock-support";
import { mayAskSupport } from "./policy";
import { whyNoContribution } from "./rules";
import type { SupportSeen } from "./schema";

/** Nothing is asked of an agency any more; what was contributed already cannot be taken back. */
export function withdrawSupport(actor: Actor, input: SupportSeen, now = new Date()) {
  return transaction(async (tx) => {
    const { opinion, support } = await lockSupport(tx, actor, input.supportId);
    refuseUnless(mayAskSupport(actor, opinion));
    refuse(whyNoContribution(support));
    await tx.supportingAgency.update({
      where: { id: support.id },
      data: { withdrawnAt: now },
      select: { id: true },
    });
    const event = { type: "support.withdrawn", organisation: support.organisation.name } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
