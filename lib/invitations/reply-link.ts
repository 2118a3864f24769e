import { createHash, createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";

/**
 * The secret of an invitation's reply link: made from the installation's own secret, so that it
 * is written into mails and codes when they are sent and lies nowhere in between.
 */
export function replySecretOf(invitationId: string): string {
  const mac = createHmac("sha256", env().NEXTAUTH_SECRET).update(`invitation ${invitationId}`);
  return mac.digest("base64url").slice(0, 32);
}

/** Only the hash is stored: who reads the table cannot answer for the invited. */
export function hashOfReplySecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export function replyAddress(invitationId: string): string {
  return `${env().APP_ORIGIN}/r/${replySecretOf(invitationId)}`;
}

/** What the code on an invitation says: the desk's page of that person, for who is signed in there. */
export function checkInAddress(invitation: { id: string; conferenceId: string }): string {
  return `${env().APP_ORIGIN}/conferences/${invitation.conferenceId}/check-in?invitation=${invitation.id}`;
}
