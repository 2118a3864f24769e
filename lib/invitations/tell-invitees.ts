import { recordEvent } from "@/lib/audit/record-event";
import type { Alongside, PlanChange } from "@/lib/conferences/plan-change";
import { notify } from "@/lib/notifications/notify";
import { formatInstant } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { enqueueAll } from "@/lib/platform/outbox";
import { hasAddress } from "./addresses";
import { listToTell, newReplyBy } from "./list-to-tell";

/**
 * Tells those whose invitation was sent, and only those, that the conference was postponed, moved,
 * cancelled or goes to another place: by mail, or by the office itself, which finds them on its
 * list. One telling for each person and change. A reply was given for a date, so after a move it is
 * asked for anew; whoever is invited to a site that stays where it is hears nothing of the others.
 */
export const tellInvitees: Alongside = async (tx, change, now) => {
  const { kind, conference, startsAt } = change;
  const invited = await listToTell(tx, change, now);
  if (invited.length === 0) return;
  const tellings = await tx.invitationTelling.createManyAndReturn({
    data: invited.map((invitation) => tellingOf(invitation, change, now)),
    skipDuplicates: true,
    select: { id: true, isMailed: true },
  });
  const mailed = tellings.filter(({ isMailed }) => isMailed);
  await enqueueAll(
    tx,
    mailed.map(({ id }) => ({
      dedupeKey: `telling:${id}`,
      kind: "telling" as const,
      payload: { tellingId: id },
      now,
    })),
  );
  if (kind === "moved" && startsAt) await askAnew(tx, conference.id, startsAt);
  await tellColleagues(tx, change, invited, now);
  const { id, unitId } = conference;
  const counts = { count: tellings.length, mailed: mailed.length };
  await recordEvent(
    tx,
    null,
    { type: "invitee.told", subjectId: id, conferenceId: id, unitId, ...counts },
    now,
  );
};

type Invited = { id: string } & Parameters<typeof hasAddress>[0];

function tellingOf(invitation: Invited, { kind, cause, reason, startsAt }: PlanChange, now: Date) {
  return {
    id: newId(now.getTime()),
    invitationId: invitation.id,
    ...{ cause, kind, reason, startsAt },
    createdAt: now,
    isMailed: hasAddress(invitation),
  };
}

async function askAnew(tx: Tx, conferenceId: string, startsAt: Date) {
  await tx.invitation.updateMany({
    where: { conferenceId, sentAt: { not: null }, withdrawnAt: null },
    data: {
      reply: null,
      repliedAt: null,
      replyMeans: null,
      replyReason: null,
      substituteName: null,
      substituteTitle: null,
      replyBy: newReplyBy(startsAt),
      version: { increment: 1 },
    },
  });
}

async function tellColleagues(
  tx: Tx,
  { kind, conference, cause, startsAt }: PlanChange,
  invited: { personId: string | null }[],
  now: Date,
) {
  const { id, code } = conference;
  const personIds = invited.flatMap(({ personId }) => personId ?? []);
  const notice = { personIds, cause, href: `/conferences/${id}`, isMailedApart: true };
  if (kind === "moved" && startsAt) {
    const params = { code, startsAt: formatInstant(startsAt) };
    await notify(tx, { ...notice, kind: "conferenceMoved", params }, now);
  } else if (kind === "relocated") {
    await notify(tx, { ...notice, kind: "conferenceRelocated", params: { code } }, now);
  } else {
    const told = kind === "cancelled" ? "conferenceCancelled" : "conferencePostponed";
    await notify(tx, { ...notice, kind: told, params: { code } }, now);
  }
}
