import { db } from "@/lib/platform/db";
import { sendMail } from "@/lib/platform/mail";
import type { OutboxPayload } from "@/lib/platform/outbox";
import { addressOf, withAddress } from "./addresses";
import { whyLinkIsClosed } from "./rules";
import { invitationMail, tellingMail } from "./wording";

const conferenceFacts = {
  select: {
    title: true,
    startsAt: true,
    endsAt: true,
    status: true,
    unit: { select: { fullName: true } },
    sites: { select: { id: true, name: true, address: true }, orderBy: { position: "asc" } },
  },
} as const;

const invitationFacts = {
  id: true,
  fullName: true,
  title: true,
  role: true,
  siteId: true,
  sentAt: true,
  replyBy: true,
  withdrawnAt: true,
  reply: true,
  conference: conferenceFacts,
  ...withAddress,
} as const;

/** Sends an invitation or a reminder; neither where the conference is off or a reply has come meanwhile. */
export async function mailInvitation(
  { invitationId, about }: OutboxPayload<"invitation">,
  { id, now }: { id: string; now: Date },
): Promise<void> {
  const invitation = await db.invitation.findUnique({
    where: { id: invitationId },
    select: invitationFacts,
  });
  const to = invitation && addressOf(invitation);
  if (!to || whyLinkIsClosed(invitation, invitation.conference, now)) return;
  if (about === "reminded" && invitation.reply) return;
  await sendMail({ id, to, ...invitationMail(invitation, about) });
}

/** Tells of one change of the conference; not whoever was taken off the list meanwhile. */
export async function mailTelling(
  { tellingId }: OutboxPayload<"telling">,
  { id }: { id: string },
): Promise<void> {
  const telling = await db.invitationTelling.findUnique({
    where: { id: tellingId },
    select: { kind: true, reason: true, startsAt: true, invitation: { select: invitationFacts } },
  });
  const to = telling && addressOf(telling.invitation);
  if (!to || telling.invitation.withdrawnAt) return;
  await sendMail({ id, to, ...tellingMail(telling) });
}
