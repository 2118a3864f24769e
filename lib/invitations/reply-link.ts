import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const idLength = 22;
const macLength = 22;

/**
 * The secret of an invitation's reply link: its id, sealed with the installation's own secret. It is
 * made when a mail or a code is written and lies nowhere in between.
 */
export function replySecretOf(invitationId: string): string {
  const id = Buffer.from(invitationId.replaceAll("-", ""), "hex").toString("base64url");
  const mac = createHmac("sha256", env().NEXTAUTH_SECRET).update(`invitation ${invitationId}`);
  return id + mac.digest("base64url").slice(0, macLength);
}

/** Only the hash is stored: who reads the table cannot answer for the invited. */
export function hashOfReplySecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** The invitation that a secret claims to open; whether it does is for isReplySecret to say. */
export function invitationIdIn(secret: string): string {
  const hex = Buffer.from(secret.slice(0, idLength), "base64url").toString("hex").padEnd(32, "0");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** The secret opens what it was sent for, also after the installation has changed its own secret. */
export function isReplySecret(
  secret: string,
  invitation: { id: string; linkHash: string | null },
): boolean {
  if (invitation.linkHash === null) return false;
  const given = Buffer.from(hashOfReplySecret(secret));
  const known = [invitation.linkHash, hashOfReplySecret(replySecretOf(invitation.id))];
  return known.some((hash) => {
    const expected = Buffer.from(hash);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

export function replyAddress(invitationId: string): string {
  return `${env().APP_ORIGIN}/r/${replySecretOf(invitationId)}`;
}

/** What the code on an invitation says: the desk's page of that person, for who is signed in there. */
export function checkInAddress(invitation: { id: string; conferenceId: string }): string {
  return `${env().APP_ORIGIN}/conferences/${invitation.conferenceId}/check-in?invitation=${invitation.id}`;
}
