import { z } from "zod";
import type { NotificationWay } from "@/lib/generated/prisma/enums";

const transferred = z.object({ sign: z.string(), to: z.string(), count: z.number() });
const code = z.object({ code: z.string() });
/** The day as it is written, or "none". */
const withDay = z.object({ code: z.string(), dueOn: z.string() });
const sign = z.object({ sign: z.string() });
const signWithDay = z.object({ sign: z.string(), dueOn: z.string() });

/**
 * Everything the bell can tell, with what its sentences ask for. The words of each kind are in
 * messages/<language>/notifications.json under `kind`: its name in the settings, its sentence
 * (behind the bell, and as the subject of the mail) and the text of the mail. Params hold codes,
 * titles and days as they are written, never a citizen's name or words.
 */
export const notificationParams = {
  answerToApprove: code,
  answerReturned: code,
  outcomeToConfirm: code,
  outcomeContested: code,
  opinionAssigned: withDay,
  assignmentReturned: code,
  supportAsked: withDay,
  supportGiven: code,
  extensionAsked: code,
  extensionDecided: withDay,
  reminderBefore: withDay,
  reminderDue: withDay,
  reminderChair: withDay,
  reminderLeadership: withDay,
  urged: withDay,
  holidaysToEnter: z.object({ year: z.string() }),
  invitedToConference: z.object({ code: z.string(), startsAt: z.string() }),
  conferencePostponed: code,
  conferenceMoved: z.object({ code: z.string(), startsAt: z.string() }),
  conferenceRelocated: code,
  conferenceCancelled: code,
  transferReceived: z.object({ sign: z.string(), from: z.string(), count: z.number() }),
  transferAccepted: transferred,
  transferReturned: transferred,
  transferTakenBack: z.object({ sign: z.string(), count: z.number() }),
  transferAnswered: z.object({ code: z.string(), to: z.string() }),
  itemsCharged: z.object({ sign: z.string(), count: z.number() }),
  itemToVerify: sign,
  itemContested: sign,
  itemExtensionToDecide: sign,
  itemExtensionDecided: sign,
  itemReminderBefore: signWithDay,
  itemReminderDue: signWithDay,
  itemReminderChair: signWithDay,
  itemReminderLeadership: signWithDay,
  synthesisSent: z.object({ code: z.string(), number: z.string() }),
} as const;

export type NotificationKind = keyof typeof notificationParams;
export type ParamsOf<K extends NotificationKind> = z.infer<(typeof notificationParams)[K]>;

export const notificationKinds = Object.keys(notificationParams) as [
  NotificationKind,
  ...NotificationKind[],
];

/** How a kind reaches whoever has chosen nothing: what waits for somebody comes by mail at once. */
export const usualWay: Record<NotificationKind, NotificationWay> = {
  answerToApprove: "mail",
  answerReturned: "mail",
  outcomeToConfirm: "mail",
  outcomeContested: "mail",
  opinionAssigned: "mail",
  assignmentReturned: "mail",
  supportAsked: "mail",
  supportGiven: "mail",
  extensionAsked: "mail",
  extensionDecided: "mail",
  reminderBefore: "mail",
  reminderDue: "mail",
  reminderChair: "mail",
  // Those who watch over many agencies get one mail a morning.
  reminderLeadership: "digest",
  urged: "mail",
  holidaysToEnter: "mail",
  invitedToConference: "mail",
  conferencePostponed: "mail",
  conferenceMoved: "mail",
  conferenceRelocated: "mail",
  conferenceCancelled: "mail",
  transferReceived: "mail",
  transferAccepted: "bell",
  transferReturned: "mail",
  transferTakenBack: "bell",
  transferAnswered: "mail",
  itemsCharged: "mail",
  itemToVerify: "mail",
  itemContested: "mail",
  itemExtensionToDecide: "mail",
  itemExtensionDecided: "digest",
  itemReminderBefore: "mail",
  itemReminderDue: "mail",
  itemReminderChair: "mail",
  itemReminderLeadership: "digest",
  synthesisSent: "mail",
};

export function isNotificationKind(kind: string): kind is NotificationKind {
  return kind in notificationParams;
}
