import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { formatTimeOf } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { lockInvitation, siteOf } from "./lock-records";
import { mayCheckIn } from "./policy";
import { whyCannotArrive, whyCannotCheckIn } from "./rules";

type Arrival = { invitationId: string; siteId: string | null };

/** Marks somebody of the list as present. Who has been marked before is named with time and site. */
export function checkIn(actor: Actor, input: Arrival, now = new Date()) {
  return transaction(async (tx) => {
    const { invitation, conference } = await lockInvitation(tx, actor, input.invitationId);
    refuseUnless(mayCheckIn(actor, conference));
    refuse(whyCannotCheckIn(conference, now) ?? whyCannotArrive(invitation));
    const { id, conferenceId, fullName, arrivedAt, arrivedSite } = invitation;
    if (arrivedAt) {
      const at = formatTimeOf(arrivedAt);
      throw new Refusal("already-arrived", {
        name: fullName,
        at,
        site: arrivedSite?.name ?? "none",
      });
    }
    const [first, ...others] = conference.sites;
    const only = first && others.length === 0 ? first.id : null;
    const arrivedSiteId = siteOf(conference, input.siteId) ?? invitation.siteId ?? only;
    await tx.invitation.update({
      where: { id },
      data: {
        arrivedAt: now,
        arrivedSiteId,
        checkedInById: actor.personId,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const subject = { subjectId: id, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "attendance.recorded", ...subject }, now);
    return { conferenceId, fullName };
  });
}

/** Takes back a mark made by mistake; somebody who was added at the door goes altogether. */
export function undoCheckIn(actor: Actor, input: { invitationId: string }, now = new Date()) {
  return transaction(async (tx) => {
    const { invitation, conference } = await lockInvitation(tx, actor, input.invitationId);
    refuseUnless(mayCheckIn(actor, conference));
    refuse(whyCannotCheckIn(conference, now));
    const { id, conferenceId, fullName, isWalkIn, arrivedAt } = invitation;
    if (!arrivedAt) return { conferenceId, fullName };
    if (isWalkIn) {
      await tx.invitation.delete({ where: { id }, select: { id: true } });
    } else {
      const nobody = { arrivedAt: null, arrivedSiteId: null, checkedInById: null };
      const data = { ...nobody, version: { increment: 1 } };
      await tx.invitation.update({ where: { id }, data, select: { id: true } });
    }
    const subject = { subjectId: id, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "attendance.undone", ...subject }, now);
    return { conferenceId, fullName };
  });
}
