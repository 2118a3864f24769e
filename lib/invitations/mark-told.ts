import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found, refuseUnless } from "@/lib/refusals";
import { lockInvitation } from "./lock-records";
import { mayInvite } from "./policy";

/** The office has told somebody without e-mail of a change; or it takes that mark back. */
export function markTold(
  actor: Actor,
  { tellingId, isTold }: { tellingId: string; isTold: boolean },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const telling = found(
      await tx.invitationTelling.findFirst({
        where: { id: tellingId, isMailed: false },
        select: { invitationId: true },
      }),
    );
    const { invitation, conference } = await lockInvitation(tx, actor, telling.invitationId);
    refuseUnless(mayInvite(actor, conference));
    const change = isTold
      ? { toldAt: now, toldById: actor.personId }
      : { toldAt: null, toldById: null };
    const { count } = await tx.invitationTelling.updateMany({
      where: { id: tellingId, toldAt: isTold ? null : { not: null } },
      data: change,
    });
    if (count > 0 && isTold) {
      const subject = { subjectId: invitation.id, unitId: conference.unitId };
      await recordEvent(tx, actor, { type: "invitee.toldDirectly", ...subject }, now);
    }
    return { conferenceId: conference.id };
  });
}
