import { recordEvent } from "@/lib/audit/record-event";
import type { ReplyMeans } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { found, refuse, refuseUnless } from "@/lib/refusals";
import { lockInvitation } from "./lock-records";
import { mayInvite } from "./policy";
import { invitationIdIn, isReplySecret } from "./reply-link";
import { whyDeskReplyIsRefused, whyLinkIsClosed } from "./rules";
import type { DeskReplyInput, LinkReplyInput } from "./schema";

/** The secretary types in what was said on the telephone or on paper; a later reply replaces it. */
export function recordReply(actor: Actor, input: DeskReplyInput, now = new Date()) {
  return transaction(async (tx) => {
    const { invitationId, version } = input;
    const { invitation, conference } = await lockInvitation(tx, actor, invitationId, version);
    refuseUnless(mayInvite(actor, conference));
    refuse(whyDeskReplyIsRefused(invitation, conference));
    const { id, conferenceId } = invitation;
    await keepReply(tx, id, { ...input, means: "desk" }, now);
    await recordEvent(
      tx,
      actor,
      {
        type: "invitation.replied",
        subjectId: id,
        unitId: conference.unitId,
        reply: input.reply,
        means: "desk",
      },
      now,
    );
    return { id, conferenceId };
  });
}

/**
 * Whoever holds the link replies, without signing in, and may change the reply until the day.
 * @throws Refusal not-found for a secret that no invitation has; reply-closed once it is too late
 */
export function replyByLink(input: LinkReplyInput, now = new Date()) {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      SELECT i.id FROM invitation i JOIN conference c ON c.id = i.conference_id
      WHERE i.id = ${invitationIdIn(input.secret)}::uuid FOR UPDATE OF i FOR SHARE OF c`;
    const { conference, ...invitation } = await tx.invitation.findUniqueOrThrow({
      where: { id: found(row).id },
      select: {
        id: true,
        linkHash: true,
        sentAt: true,
        withdrawnAt: true,
        replyBy: true,
        conference: { select: { unitId: true, status: true, startsAt: true } },
      },
    });
    refuseUnless(isReplySecret(input.secret, invitation), "not-found");
    const { id } = invitation;
    refuse(whyLinkIsClosed(invitation, conference, now) && "reply-closed");
    await keepReply(tx, id, { ...input, means: "link" }, now);
    const { reply } = input;
    await recordEvent(
      tx,
      null,
      {
        type: "invitation.replied",
        subjectId: id,
        unitId: conference.unitId,
        reply,
        means: "link",
      },
      now,
    );
  });
}

type Reply = Pick<DeskReplyInput, "reply" | "reason" | "substituteName" | "substituteTitle">;

async function keepReply(tx: Tx, id: string, given: Reply & { means: ReplyMeans }, now: Date) {
  const { reply, reason, substituteName, substituteTitle, means } = given;
  await tx.invitation.update({
    where: { id },
    data: {
      reply,
      replyReason: reason,
      substituteName,
      substituteTitle,
      replyMeans: means,
      repliedAt: now,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}
