import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { addInvitees, type Invitee } from "./add-invitees";
import { listHolders } from "./holders";
import { type InvitingConference, lockConferenceToInvite, siteOf } from "./lock-records";
import { mayInvite } from "./policy";
import { whyCannotInvite } from "./rules";
import type { InvitedPersonInput, InviteeInput } from "./schema";

/** Invites somebody who has no account, by name. */
export function inviteByName(actor: Actor, input: InviteeInput, now = new Date()) {
  const { fullName, title, organisation, residentialGroup, phone, email } = input;
  const invitee = { personId: null, fullName, title, organisation, residentialGroup, phone, email };
  return invite(actor, input, "fullName", async () => invitee, now);
}

/** Invites a colleague, by the post held in the unit on the day of the conference. */
export function invitePerson(actor: Actor, input: InvitedPersonInput, now = new Date()) {
  const holder = async (tx: Tx, { unitId, startsAt }: InvitingConference) => {
    const holders = await listHolders(tx, { unitId, day: dayOf(startsAt) });
    const chosen = holders.find(({ personId }) => personId === input.personId);
    if (!chosen) throw new Refusal("invitee-not-in-post", {}, "personId");
    return chosen;
  };
  return invite(actor, input, "personId", holder, now);
}

type Common = Pick<InviteeInput, "conferenceId" | "role" | "siteId" | "submissionKey">;
type Who = (tx: Tx, conference: InvitingConference) => Promise<Invitee>;

function invite(actor: Actor, input: Common, field: string, who: Who, now: Date) {
  return transaction(async (tx) => {
    const conference = await lockConferenceToInvite(tx, actor, input.conferenceId);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotInvite(conference));
    const { id: conferenceId, unitId } = conference;
    if (await earlierSubmission(tx, actor, input, newId())) return { conferenceId };
    const place = { conferenceId, role: input.role, siteId: siteOf(conference, input.siteId) };
    const { ids, known } = await addInvitees(tx, actor, place, [await who(tx, conference)], now);
    const [twice] = known;
    if (twice) throw new Refusal("already-invited", { name: twice.fullName }, field);
    const count = ids.length;
    await recordEvent(
      tx,
      actor,
      { type: "invitation.added", subjectId: conferenceId, conferenceId, unitId, count },
      now,
    );
    return { conferenceId };
  });
}
