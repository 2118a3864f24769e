import type { ConferenceStatus, InvitationReply } from "@/lib/generated/prisma/enums";
import { addDays, dayOf } from "@/lib/platform/dates";
import { foldText } from "@/lib/platform/text";
import type { RefusalCode } from "@/lib/refusals";
import type { Standing } from "./schema";

type Conference = { status: ConferenceStatus; startsAt: Date };

const preparing: ConferenceStatus[] = ["draft", "planned", "announced"];
const dated: ConferenceStatus[] = ["planned", "announced"];
const atTheDoor: ConferenceStatus[] = [
  "planned",
  "announced",
  "inProgress",
  "held",
  "concluded",
  "resultPublished",
];

/** The list is made while the conference is prepared; afterwards the desk adds who came. */
export function whyCannotInvite({ status }: Pick<Conference, "status">): RefusalCode | null {
  return preparing.includes(status) ? null : "invitations-closed";
}

/** What is sent names a day: a draft or postponed conference has none that holds. */
export function whyCannotSend({ status, startsAt }: Conference, now: Date): RefusalCode | null {
  return dated.includes(status) && now < startsAt ? null : "invitations-not-sendable";
}

/** Replies are wanted from the day of sending to the conference's own day at the latest. */
export function whyReplyDateIsRefused(
  replyBy: Date,
  { startsAt }: Pick<Conference, "startsAt">,
  now: Date,
): RefusalCode | null {
  if (replyBy < dayOf(now)) return "reply-date-passed";
  return replyBy > dayOf(startsAt) ? "day-after-conference" : null;
}

type Replied = { withdrawnAt: Date | null; sentAt: Date | null; replyBy: Date | null };

export type ReplyClosure = "withdrawn" | "cancelled" | "postponed" | "begun" | "late";

/** Why the link takes no reply any more; null while it does. The secretary may still type one in. */
export function whyLinkIsClosed(
  invitation: Replied,
  conference: Conference,
  now: Date,
): ReplyClosure | null {
  if (invitation.withdrawnAt) return "withdrawn";
  if (conference.status === "cancelled") return "cancelled";
  if (conference.status === "postponed") return "postponed";
  if (!preparing.includes(conference.status) || now >= conference.startsAt) return "begun";
  return invitation.replyBy && dayOf(now) > invitation.replyBy ? "late" : null;
}

/** The office hears by telephone what the link no longer takes, up to the conference itself. */
export function whyDeskReplyIsRefused(
  invitation: Replied,
  { status }: Pick<Conference, "status">,
): RefusalCode | null {
  if (invitation.withdrawnAt) return "invitation-withdrawn";
  if (!invitation.sentAt) return "invitation-not-sent";
  return [...preparing, "inProgress"].includes(status) ? null : "invitations-closed";
}

type Arriving = { withdrawnAt: Date | null };

/** From the morning of the conference's day; lists kept on paper may be typed in later. */
export function whyCannotCheckIn(conference: Conference, now: Date): RefusalCode | null {
  if (!atTheDoor.includes(conference.status)) return "desk-closed";
  return dayOf(now) < dayOf(conference.startsAt) ? "desk-not-open-yet" : null;
}

export function whyCannotArrive({ withdrawnAt }: Arriving): RefusalCode | null {
  return withdrawnAt ? "invitation-withdrawn" : null;
}

/** What has been sent stays on the list and is withdrawn; only a draft vanishes without a trace. */
export function standingOf(invitation: {
  withdrawnAt: Date | null;
  sentAt: Date | null;
  reply: InvitationReply | null;
}): Standing {
  if (invitation.withdrawnAt) return "withdrawn";
  if (invitation.reply) return invitation.reply;
  return invitation.sentAt ? "noReply" : "draft";
}

/** Two entries with the same key are the same person: accents, case and spacing aside. */
export function nameKeyOf(person: {
  fullName: string;
  organisation: string | null;
  residentialGroup: string | null;
}): string {
  const place = foldText(person.organisation ?? "") || foldText(person.residentialGroup ?? "");
  return `${foldText(person.fullName)}|${place}`;
}

type Listed = { withdrawnAt: Date | null; arrivedAt: Date | null };

export function whyCannotWithdraw(
  { withdrawnAt, arrivedAt }: Listed,
  conference: Pick<Conference, "status">,
): RefusalCode | null {
  if (withdrawnAt) return "invitation-withdrawn";
  return arrivedAt ? "invitee-has-arrived" : whyCannotInvite(conference);
}

/** Names and sites are put right until the door closes. */
export function whyCannotChangeInvitation(
  { withdrawnAt }: Listed,
  { status }: Pick<Conference, "status">,
): RefusalCode | null {
  if (withdrawnAt) return "invitation-withdrawn";
  return [...preparing, ...atTheDoor].includes(status) ? null : "invitations-closed";
}

/** Two days before the conference, so that seats and papers can be counted; today where that has passed. */
export function suggestReplyDay({ startsAt }: Pick<Conference, "startsAt">, now: Date): Date {
  const wanted = addDays(dayOf(startsAt), -2);
  return wanted < dayOf(now) ? dayOf(now) : wanted;
}

/** Those who are there, the latest first; the desk may mark somebody after midnight. */
export function latestArrived<Row extends { arrivedAt: Date | null }>(rows: Row[]): Row[] {
  const at = ({ arrivedAt }: Row) => arrivedAt?.getTime() ?? 0;
  return rows
    .filter(({ arrivedAt }) => arrivedAt !== null)
    .sort((one, other) => at(other) - at(one));
}
