// The smallest honest sign-in: a signed cookie that says whose records its bearer sees.
import { createHmac, timingSafeEqual } from "node:crypto";

export const cookieName = "bench-session";

/** @param {{ unitId: string | null }} person null sees every unit */
export function sealCookie(person, secret) {
  const content = Buffer.from(JSON.stringify(person)).toString("base64url");
  return `${content}.${signature(content, secret)}`;
}

/** @returns {{ unitId: string | null } | null} null where the cookie is missing or forged */
export function openCookie(cookie, secret) {
  const [content, given] = (cookie ?? "").split(".");
  if (!content || !given) return null;
  const expected = Buffer.from(signature(content, secret));
  const actual = Buffer.from(given);
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  return JSON.parse(Buffer.from(content, "base64url").toString());
}

function signature(content, secret) {
  return createHmac("sha256", secret).update(content).digest("base64url");
}
