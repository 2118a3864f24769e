import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { standingClock } from "./answer-clock";
import { tellExtensionAsked } from "./notices";
import { lockRouted } from "./lock-routed";
import { mayAcceptAssignment } from "./policy";
import { whyExtensionNotAsked } from "./rules";
import type { ExtensionRequest } from "./schema";

/** The agency asks for more time with its reason; the due date stays until somebody grants it. */
export function askExtension(actor: Actor, input: ExtensionRequest, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAcceptAssignment(actor, opinion));
    refuse(whyExtensionNotAsked(opinion, await standingClock(tx, opinion)));
    const { amount, unit, reason } = input;
    const { id } = await tx.answerExtension.create({
      data: {
        ...{ opinionId: opinion.id, amount, unit, reason, askedAt: now },
        ...{ askedById: actor.personId, askedAsPost: titleFor(actor, opinion.handlingUnitId) },
      },
      select: { id: true },
    });
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await tellExtensionAsked(tx, opinion, id, now);
    const event = { type: "extension.asked", amount, unit, reason } as const;
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
