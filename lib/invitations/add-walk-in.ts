import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { recogniser } from "./add-invitees";
import { lockConferenceToInvite, siteOf } from "./lock-records";
import { mayCheckIn } from "./policy";
import { nameKeyOf, whyCannotCheckIn } from "./rules";
import type { WalkInInput } from "./schema";

/** Somebody came without being invited: written down at the door, and present. */
export function addWalkIn(actor: Actor, input: WalkInInput, now = new Date()) {
  return transaction(async (tx) => {
    const conference = await lockConferenceToInvite(tx, actor, input.conferenceId);
    refuseUnless(mayCheckIn(actor, conference));
    refuse(whyCannotCheckIn(conference, now));
    const { id: conferenceId, unitId } = conference;
    const { fullName, organisation, residentialGroup } = input;
    const id = newId(now.getTime());
    if (await earlierSubmission(tx, actor, input, id)) {
      return { conferenceId, fullName };
    }
    const who = { personId: null, fullName, organisation, residentialGroup };
    if ((await recogniser(tx, conferenceId))(who)) {
      throw new Refusal("on-the-list", { name: fullName }, "fullName");
    }
    const siteId = siteOf(conference, input.siteId) ?? conference.sites[0]?.id ?? null;
    const arrival = { arrivedAt: now, arrivedSiteId: siteId, checkedInById: actor.personId };
    await tx.invitation.create({
      data: {
        id,
        conferenceId,
        siteId,
        role: "delegate",
        ...who,
        nameKey: nameKeyOf(who),
        createdAt: now,
        createdById: actor.personId,
        isWalkIn: true,
        ...arrival,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { type: "attendance.added", subjectId: id, unitId }, now);
    return { conferenceId, fullName };
  });
}
