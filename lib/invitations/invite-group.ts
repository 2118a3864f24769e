import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { refuse, refuseUnless } from "@/lib/refusals";
import { addInvitees, type Invitee } from "./add-invitees";
import { listHolders } from "./holders";
import { type InvitingConference, lockConferenceToInvite, siteOf } from "./lock-records";
import { mayInvite } from "./policy";
import { readList } from "./read-list";
import { whyCannotInvite } from "./rules";
import { type InvitedGroupInput, type InvitedListInput, mostInList } from "./schema";

export type Added = { conferenceId: string; added: number; known: number };

/** Invites at once all who hold posts of a group in the unit on the day of the conference. */
export function inviteGroup(actor: Actor, input: InvitedGroupInput, now = new Date()) {
  const holders = (tx: Tx, { unitId, startsAt }: InvitingConference) =>
    listHolders(tx, { unitId, day: dayOf(startsAt), group: input.group });
  return inviteMany(actor, input, holders, now);
}

/**
 * Invites everybody of a pasted list who can be read and is not on the list yet; rows with faults
 * are left out, as the preview said. Repeating it adds nobody a second time.
 */
export function inviteList(actor: Actor, input: InvitedListInput, now = new Date()) {
  const rows = readList(input.list).flatMap(({ row }) => (row ? [{ personId: null, ...row }] : []));
  return inviteMany(actor, input, async () => rows, now);
}

type Place = Pick<InvitedGroupInput, "conferenceId" | "role" | "siteId">;
type Whom = (tx: Tx, conference: InvitingConference) => Promise<Invitee[]>;

function inviteMany(actor: Actor, input: Place, whom: Whom, now: Date): Promise<Added> {
  return transaction(async (tx) => {
    const conference = await lockConferenceToInvite(tx, actor, input.conferenceId);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotInvite(conference));
    const { id: conferenceId, unitId } = conference;
    const place = { conferenceId, role: input.role, siteId: siteOf(conference, input.siteId) };
    const invitees = await whom(tx, conference);
    refuse(invitees.length > mostInList ? "list-too-long" : null, { most: mostInList }, "list");
    const { ids, known } = await addInvitees(tx, actor, place, invitees, now);
    const outcome = { conferenceId, added: ids.length, known: known.length };
    refuse(outcome.added === 0 ? "nobody-to-invite" : null, { known: outcome.known });
    const subject = { subjectId: conferenceId, conferenceId, unitId };
    const count = ids.length;
    await recordEvent(tx, actor, { type: "invitation.added", ...subject, count }, now);
    return outcome;
  });
}
