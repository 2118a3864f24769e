import "server-only";
import { cookies, headers } from "next/headers";
import { signIn } from "@/lib/people/sign-in";
import { signOut } from "@/lib/people/sign-out";
import { addDays } from "@/lib/platform/dates";
import {
  openSessionCookie,
  sealSessionToken,
  sessionCookieName,
  sessionCookieOptions,
} from "@/lib/platform/session-cookie";

/** Signs in and gives the browser its cookie; the row in the database decides when the session ends. */
export async function beginSessionInBrowser(credentials: { username: string; password: string }) {
  const token = await signIn({ ...credentials, ...(await readOrigin()) });
  const jar = await cookies();
  jar.set(
    sessionCookieName(),
    await sealSessionToken(token),
    sessionCookieOptions(addDays(new Date(), 30)),
  );
}

export async function endSessionInBrowser() {
  const token = await sessionTokenOfBrowser();
  if (token) await signOut(token);
  (await cookies()).delete(sessionCookieName());
}

export async function sessionTokenOfBrowser(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  return cookie ? openSessionCookie(cookie) : null;
}

/**
 * Where a request comes from. The last address is the one the nearest proxy, or else the server
 * itself, has seen; those before it are what a client may have made up.
 */
export async function readOrigin(): Promise<{ ip: string | null; userAgent: string | null }> {
  const sent = await headers();
  const ip = sent.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null;
  return { ip, userAgent: sent.get("user-agent") };
}
