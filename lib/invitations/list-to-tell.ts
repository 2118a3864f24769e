import type { PlanChange } from "@/lib/conferences/plan-change";
import { addDays, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { withAddress } from "./addresses";

/** Whose invitation was sent and no longer says what is true; those of a site that stays are none. */
export async function listToTell(
  tx: Tx,
  { conference, startsAt, keptSiteIds = [] }: PlanChange,
  now: Date,
) {
  // A date put right after the fact concerns nobody who was there.
  if (startsAt && startsAt <= now) return [];
  return tx.invitation.findMany({
    where: {
      ...{ conferenceId: conference.id, sentAt: { not: null }, withdrawnAt: null },
      OR: [{ siteId: null }, { siteId: { notIn: keptSiteIds } }],
    },
    select: { id: true, personId: true, reply: true, replyBy: true, ...withAddress },
  });
}

/** Until when those who are told another time may answer for it: the day before. */
export function newReplyBy(startsAt: Date): Date {
  return addDays(dayOf(startsAt), -1);
}
