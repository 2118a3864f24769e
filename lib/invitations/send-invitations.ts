import { recordEvent } from "@/lib/audit/record-event";
import { Prisma } from "@/lib/generated/prisma/client";
import { notify } from "@/lib/notifications/notify";
import type { Actor } from "@/lib/platform/actor";
import { formatInstant, isoDay, plainDate } from "@/lib/platform/dates";
import { transaction, type Tx } from "@/lib/platform/db";
import { enqueueAll } from "@/lib/platform/outbox";
import { refuse, refuseUnless } from "@/lib/refusals";
import { hasAddress, withAddress } from "./addresses";
import { type InvitingConference, lockConferenceToInvite } from "./lock-records";
import { mayInvite } from "./policy";
import { hashOfReplySecret, replySecretOf } from "./reply-link";
import { whyCannotSend, whyReplyDateIsRefused } from "./rules";
import type { SendingInput } from "./schema";

/**
 * Sends every invitation that is still a draft: by mail where there is an address, else it counts
 * as handed over on paper. Those with an account also find it behind their bell.
 */
export function sendInvitations(actor: Actor, input: SendingInput, now = new Date()) {
  return transaction(async (tx) => {
    const conference = await lockConferenceToInvite(tx, actor, input.conferenceId);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyCannotSend(conference, now));
    const replyBy = plainDate(input.replyBy);
    refuse(whyReplyDateIsRefused(replyBy, conference, now), {}, "replyBy");
    const { id: conferenceId, unitId } = conference;
    const drafts = await tx.invitation.findMany({
      where: { conferenceId, sentAt: null, withdrawnAt: null, isWalkIn: false },
      select: { id: true, personId: true, ...withAddress },
    });
    refuse(drafts.length === 0 ? "nothing-to-send" : null);
    await markSent(tx, drafts, { now, replyBy });
    const mailed = drafts.filter(hasAddress);
    await enqueueAll(
      tx,
      mailed.map(({ id }) => ({
        dedupeKey: `invitation:${id}:invited`,
        kind: "invitation" as const,
        payload: { invitationId: id, about: "invited" as const },
        now,
      })),
    );
    await tellColleagues(tx, conference, drafts, now);
    const counts = { count: drafts.length, mailed: mailed.length };
    const subject = { subjectId: conferenceId, conferenceId, unitId };
    await recordEvent(tx, actor, { type: "invitation.sent", ...subject, ...counts }, now);
    return { conferenceId, ...counts };
  });
}

async function markSent(tx: Tx, drafts: { id: string }[], at: { now: Date; replyBy: Date }) {
  const rows = drafts.map(({ id }) => {
    return Prisma.sql`(${id}::uuid, ${hashOfReplySecret(replySecretOf(id))})`;
  });
  await tx.$executeRaw`
    UPDATE invitation SET sent_at = ${at.now}, reply_by = ${isoDay(at.replyBy)}::date,
      link_hash = sent.hash, version = version + 1
    FROM (VALUES ${Prisma.join(rows)}) AS sent (id, hash) WHERE invitation.id = sent.id`;
}

async function tellColleagues(
  tx: Tx,
  { id, code, startsAt }: InvitingConference,
  drafts: { personId: string | null }[],
  now: Date,
) {
  const personIds = drafts.flatMap(({ personId }) => personId ?? []);
  await notify(
    tx,
    {
      personIds,
      cause: `invitation.sent:${id}:${now.toISOString()}`,
      kind: "invitedToConference",
      params: { code, startsAt: formatInstant(startsAt) },
      href: `/conferences/${id}`,
      isMailedApart: true,
    },
    now,
  );
}
