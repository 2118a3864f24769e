import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { isoDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { aboutOpinion } from "./about-opinion";
import { setDueDate } from "./answer-clock";
import { tellExtensionDecided } from "./notices";
import { lockRouted } from "./lock-routed";
import { mayAssignOpinion } from "./policy";
import { whyExtensionNotDecided } from "./rules";
import type { ExtensionDecision } from "./schema";

/** Grants or refuses more time. Only what is granted moves the due date, and never by whoever asked. */
export function decideExtension(actor: Actor, input: ExtensionDecision, now = new Date()) {
  return transaction(async (tx) => {
    const asked = await tx.answerExtension.findUnique({
      where: { id: input.extensionId },
      select: { opinionId: true },
    });
    const opinion = await lockRouted(tx, actor, found(asked).opinionId);
    refuseUnless(mayAssignOpinion(actor, opinion));
    const extension = await tx.answerExtension.findUniqueOrThrow({
      where: { id: input.extensionId },
      select: { id: true, standing: true, askedById: true },
    });
    refuse(whyExtensionNotDecided(extension, actor.personId));

    const { verdict, decision } = input;
    await tx.answerExtension.update({
      where: { id: extension.id },
      data: {
        ...{ standing: verdict, decision, decidedAt: now, decidedById: actor.personId },
        decidedAsPost: titleFor(actor, opinion.handlingUnitId),
      },
      select: { id: true },
    });
    const dueOn = await setDueDate(tx, opinion.id);
    await tellExtensionDecided(tx, opinion, { ...extension, dueOn }, now);
    const event =
      verdict === "granted"
        ? ({ type: "extension.granted", dueOn: dueOn && isoDay(dueOn) } as const)
        : ({ type: "extension.refused", reason: decision ?? "" } as const);
    await recordEvent(tx, actor, { ...event, ...aboutOpinion(opinion) }, now);
    return { code: opinion.code };
  });
}
