import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { env } from "./env";

/** Hours after the last request at which a session ends by itself. */
export const sessionHours = 12;

export function sessionCookieName(): string {
  return isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

export function sessionCookieOptions(expires: Date) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure(), expires } as const;
}

export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Only the hash is stored: who reads the table cannot take over a session. */
export function hashOfSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The cookie next-auth understands; it carries nothing but the name of a row in `session`. */
export function sealSessionToken(token: string): Promise<string> {
  return encode({ token: { sid: token }, secret: env().NEXTAUTH_SECRET, maxAge: 30 * 24 * 3600 });
}

const opened = new Map<string, string>();
const mostOpened = 5_000;

/**
 * The session token inside a cookie; null where the cookie is forged, damaged or too old. Opened
 * cookies are kept, since deriving the key is a tenth of a small request; whether the session still
 * lives is asked of its row each time.
 */
export async function openSessionCookie(cookie: string): Promise<string | null> {
  const known = opened.get(cookie);
  if (known) return known;
  const token = await unsealed(cookie);
  if (token === null) return null;
  if (opened.size >= mostOpened) opened.clear();
  opened.set(cookie, token);
  return token;
}

async function unsealed(cookie: string): Promise<string | null> {
  try {
    const content = await decode({ token: cookie, secret: env().NEXTAUTH_SECRET });
    return typeof content?.sid === "string" ? content.sid : null;
  } catch {
    return null;
  }
}

function isSecure(): boolean {
  return env().APP_ORIGIN.startsWith("https://");
}
