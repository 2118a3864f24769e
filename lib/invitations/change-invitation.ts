import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { lockInvitation, siteOf } from "./lock-records";
import { mayInvite } from "./policy";
import { nameKeyOf, whyCannotChangeInvitation } from "./rules";
import type { InvitationChange } from "./schema";

const compared = [
  "role",
  "siteId",
  "fullName",
  "title",
  "organisation",
  "residentialGroup",
  "phone",
  "email",
] as const;

/** Of a colleague only role and site: the rest is the register's. Saving what is there changes nothing. */
export function changeInvitation(actor: Actor, input: InvitationChange, now = new Date()) {
  return transaction(async (tx) => {
    const { invitationId, version, ...given } = input;
    const { invitation, conference } = await lockInvitation(tx, actor, invitationId, version);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotChangeInvitation(invitation, conference));
    const { id, conferenceId, personId } = invitation;
    const placed = { role: given.role, siteId: siteOf(conference, given.siteId) };
    const changed = { ...invitation, ...(personId ? {} : given), ...placed };
    const fields = compared.filter((field) => changed[field] !== invitation[field]);
    if (fields.length === 0) return { id, conferenceId };

    const nameKey = nameKeyOf(changed);
    const twin = await tx.invitation.findFirst({
      where: { conferenceId, nameKey, withdrawnAt: null, id: { not: id } },
      select: { fullName: true },
    });
    if (twin && !personId)
      throw new Refusal("already-invited", { name: twin.fullName }, "fullName");
    await tx.invitation.update({
      where: { id },
      data: {
        ...Object.fromEntries(fields.map((field) => [field, changed[field]])),
        nameKey,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const subject = { subjectId: id, unitId: conference.unitId };
    await recordEvent(tx, actor, { type: "invitation.changed", ...subject, fields }, now);
    return { id, conferenceId };
  });
}
