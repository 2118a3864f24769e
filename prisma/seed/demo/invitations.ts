import { addWalkIn } from "@/lib/invitations/add-walk-in";
import { checkIn } from "@/lib/invitations/check-in";
import { inviteGroup, inviteList } from "@/lib/invitations/invite-group";
import { recordReply, replyByLink } from "@/lib/invitations/record-reply";
import { remindInvitees } from "@/lib/invitations/remind-invitees";
import { replySecretOf } from "@/lib/invitations/reply-link";
import { sendInvitations } from "@/lib/invitations/send-invitations";
import type { InvitationGroup } from "@/lib/invitations/schema";
import type { InvitationReply } from "@/lib/generated/prisma/enums";
import { addHours } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { newSubmissionKey } from "@/lib/platform/submissions";
import { dayAfter, moment, officeDay } from "./clock";
import type { DemoConference } from "./conferences";

type DemoReply = { name: string; reply: InvitationReply; reason?: string; instead?: string };

export type DemoInvitations = {
  groups: InvitationGroup[];
  /** Invited by name, to each site in its order, as the office pastes them from its list. */
  lists: string[];
  replies: DemoReply[];
  /** Who replied by telephone; the others did by their link. */
  byTelephone: string[];
  remindedOn?: string;
  /** Pasted after the others were sent. */
  addedLater?: string;
  /** Of a conference that was held: who of the invited did not come, and who came besides. */
  absent?: string[];
  walkIns?: string[];
};

/** The list of a conference as it grew: by group and from a spreadsheet, sent, replied to. */
export async function invitePeople(conference: DemoConference, given: DemoInvitations) {
  const { cast, by, day, id: conferenceId, siteIds } = conference;
  const sentAt = moment(`${officeDay(dayAfter(day, -13))} 15:00`);
  const actor = await cast.actor(by, sentAt);
  const [firstSite = null] = siteIds;
  for (const group of given.groups) {
    const place = { conferenceId, role: "guest" as const, siteId: firstSite };
    await inviteGroup(actor, { ...place, group }, sentAt);
  }
  for (const [index, list] of given.lists.entries()) {
    const place = { conferenceId, role: "delegate" as const, siteId: siteIds[index] ?? firstSite };
    await inviteList(actor, { ...place, list, confirmed: true }, sentAt);
  }
  const replyBy = dayAfter(day, -2);
  await sendInvitations(actor, { conferenceId, replyBy }, addHours(sentAt, 1));
  await keepReplies(conference, given, addHours(sentAt, 20));
  if (given.remindedOn) {
    const now = moment(`${given.remindedOn} 09:00`);
    await remindInvitees(await cast.actor(by, now), { conferenceId }, now);
  }
  if (given.addedLater) {
    const now = moment(`${dayAfter(day, -6)} 16:00`);
    const place = { conferenceId, role: "reporter" as const, siteId: firstSite };
    const input = { ...place, list: given.addedLater, confirmed: true };
    await inviteList(await cast.actor(by, now), input, now);
  }
}

async function keepReplies(
  { cast, by, id: conferenceId }: DemoConference,
  { replies, byTelephone }: DemoInvitations,
  from: Date,
) {
  const invited = await listed(conferenceId);
  for (const [index, { name, reply, reason = null, instead = null }] of replies.entries()) {
    const now = addHours(from, index * 2);
    const { id, version } = named(invited, name);
    const given = { reply, reason, substituteName: instead, substituteTitle: null };
    if (byTelephone.includes(name)) {
      const input = { invitationId: id, version, ...given };
      await recordReply(await cast.actor(by, now), input, now);
    } else {
      await replyByLink({ secret: replySecretOf(id), ...given }, now);
    }
  }
}

/** The desk on the morning: everybody but the absent, one after the other, and whoever else came. */
export async function checkPeopleIn(conference: DemoConference, given: DemoInvitations) {
  const { cast, day, start, id: conferenceId, siteIds } = conference;
  const doors = moment(`${day} ${start}`);
  const actor = await cast.actor("front", doors);
  const invited = await listed(conferenceId);
  const came = invited.filter(({ fullName }) => !given.absent?.includes(fullName));
  const minute = (index: number) => addHours(doors, -0.75 + (index * 0.7) / came.length);
  for (const [index, { id }] of came.entries()) {
    await checkIn(actor, { invitationId: id, siteId: null }, minute(index));
  }
  for (const [index, walkIn] of (given.walkIns ?? []).entries()) {
    const [fullName = "", residentialGroup = null] = walkIn.split("; ");
    const place = { conferenceId, siteId: siteIds[0] ?? null, organisation: null };
    const input = { ...place, fullName, residentialGroup, submissionKey: newSubmissionKey() };
    await addWalkIn(actor, input, addHours(doors, 0.05 * (index + 1)));
  }
}

function listed(conferenceId: string) {
  return db.invitation.findMany({
    where: { conferenceId },
    select: { id: true, fullName: true, version: true },
    orderBy: { id: "asc" },
  });
}

function named<T extends { fullName: string }>(invited: T[], name: string): T {
  const found = invited.find(({ fullName }) => fullName === name);
  if (!found) throw new Error(`nobody invited is called ${name}`);
  return found;
}
