import { createHash, createHmac } from "node:crypto";
import { env } from "@/lib/platform/env";

/**
 * The secret by which whoever raised an opinion follows it: 192 bits that only this installation can
 * make from the opinion's id. It lies nowhere; it is made when a slip or a mail is written.
 */
export function receiptSecretOf(opinionId: string): string {
  const mac = createHmac("sha256", env().NEXTAUTH_SECRET).update(`receipt ${opinionId}`);
  return mac.digest("base64url").slice(0, 32);
}

/** Only the hash is stored: who reads the table cannot follow anybody's opinion. */
export function hashOfReceiptSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export function isReceiptSecret(given: string): boolean {
  return /^[A-Za-z0-9_-]{32}$/.test(given);
}

export function receiptAddress(opinionId: string): string {
  return `${env().APP_ORIGIN}/t/${receiptSecretOf(opinionId)}`;
}
