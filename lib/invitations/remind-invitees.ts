import { recordEvent } from "@/lib/audit/record-event";
import { whenToMail } from "@/lib/notifications/rules";
import type { Actor } from "@/lib/platform/actor";
import { dayOf, isoDay } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { enqueueAll } from "@/lib/platform/outbox";
import { refuse, refuseUnless } from "@/lib/refusals";
import { hasAddress, withAddress } from "./addresses";
import { lockConferenceToInvite } from "./lock-records";
import { mayInvite } from "./policy";
import { whyCannotSend } from "./rules";
import { remindable } from "./remindable";

/**
 * Reminds by mail whoever has not replied and still may: never on the day the invitation went out,
 * never twice on one day.
 */
export function remindInvitees(
  actor: Actor,
  { conferenceId }: { conferenceId: string },
  now = new Date(),
) {
  return transaction(async (tx) => {
    const conference = await lockConferenceToInvite(tx, actor, conferenceId);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotSend(conference, now));
    const waiting = await tx.invitation.findMany({
      where: remindable(conferenceId, now),
      select: { id: true, ...withAddress },
    });
    const mailed = waiting.filter(hasAddress);
    refuse(mailed.length === 0 ? "nobody-to-remind" : null);
    const today = dayOf(now);
    await tx.invitationReminder.createMany({
      data: mailed.map(({ id }) => ({
        invitationId: id,
        remindedOn: today,
        remindedAt: now,
        remindedById: actor.personId,
        isMailed: true,
      })),
    });
    await enqueueAll(
      tx,
      mailed.map(({ id }) => ({
        dedupeKey: `invitation:${id}:reminded:${isoDay(today)}`,
        kind: "invitation" as const,
        payload: { invitationId: id, about: "reminded" as const },
        now,
        notBefore: whenToMail(now),
      })),
    );
    const count = mailed.length;
    const subject = { subjectId: conferenceId, conferenceId, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "invitation.reminded", ...subject, count }, now);
    return { conferenceId, count };
  });
}
