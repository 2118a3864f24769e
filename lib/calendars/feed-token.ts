import { createHash, randomBytes } from "node:crypto";

/** The secret part of a feed's address: 256 bits, so that nobody comes upon one by trying. */
export function newFeedToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Only the hash is stored: who reads the table cannot read anybody's calendar. */
export function hashOfFeedToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

export function feedAddress(origin: string, token: string): string {
  return `${origin}/api/calendar/${token}.ics`;
}
