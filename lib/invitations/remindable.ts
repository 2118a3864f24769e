import type { Prisma } from "@/lib/generated/prisma/client";
import { dayOf, instantAt, isoDay } from "@/lib/platform/dates";

/** Who may be reminded today: invited before today, without a reply, while the link takes one. */
export function remindable(conferenceId: string, now: Date): Prisma.InvitationWhereInput {
  const today = dayOf(now);
  return {
    conferenceId,
    withdrawnAt: null,
    reply: null,
    sentAt: { lt: instantAt(isoDay(today), "00:00") },
    replyBy: { gte: today },
    reminders: { none: { remindedOn: today } },
  };
}
