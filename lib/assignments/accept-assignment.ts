import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { currentAssignment } from "./current-assignment";
import { lockRouted } from "./lock-routed";
import { mayAcceptAssignment } from "./policy";
import { whyNotAccepted } from "./rules";
import type { AssignmentSeen } from "./schema";
import { takeOn } from "./take-on";

/** The agency takes an opinion on; where nobody in it was named, whoever accepts has it. */
export function acceptAssignment(actor: Actor, input: AssignmentSeen, now = new Date()) {
  return transaction(async (tx) => {
    const opinion = await lockRouted(tx, actor, input.opinionId, input.version);
    refuseUnless(mayAcceptAssignment(actor, opinion));
    const current = await currentAssignment(tx, opinion.id);
    refuse(whyNotAccepted(opinion, current));
    await tx.opinion.update({
      where: { id: opinion.id },
      data: { version: { increment: 1 } },
      select: { id: true },
    });
    await takeOn(tx, actor, opinion, found(current), now);
    return { code: opinion.code };
  });
}
