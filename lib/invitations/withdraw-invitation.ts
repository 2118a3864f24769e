import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { lockInvitation } from "./lock-records";
import { mayInvite } from "./policy";
import { whyCannotWithdraw } from "./rules";
import type { InvitationKey } from "./schema";

/** Takes somebody off the list: a draft vanishes, what was sent stays as withdrawn, its link closed. */
export function withdrawInvitation(actor: Actor, input: InvitationKey, now = new Date()) {
  return transaction(async (tx) => {
    const { invitationId, version } = input;
    const { invitation, conference } = await lockInvitation(tx, actor, invitationId, version);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotWithdraw(invitation, conference));
    const { id, conferenceId } = invitation;
    if (invitation.sentAt) {
      await tx.invitation.update({
        where: { id },
        data: { withdrawnAt: now, version: { increment: 1 } },
        select: { id: true },
      });
    } else {
      await tx.invitation.delete({ where: { id }, select: { id: true } });
    }
    await recordEvent(
      tx,
      actor,
      { type: "invitation.withdrawn", subjectId: id, unitId: conference.unitId },
      now,
    );
    return { conferenceId };
  });
}
