import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { actorOfSession, type Actor } from "./actor";
import { db } from "./db";
import { addHours } from "./dates";
import {
  hashOfSessionToken,
  openSessionCookie,
  sessionCookieName,
  sessionHours,
} from "./session-cookie";

const touchEvery = 5 * 60_000;

/**
 * Who is signed in, with the posts held now, read from the database once per request; null for
 * nobody. An account that was disabled, or a session that was ended, is nobody at once.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  const token = cookie ? await openSessionCookie(cookie) : null;
  if (!token) return null;
  const now = new Date();
  const tokenHash = hashOfSessionToken(token);
  const session = await actorOfSession(tokenHash, now);
  if (!session) return null;
  if (session.lastSeenAt && now.getTime() - session.lastSeenAt.getTime() > touchEvery) {
    await db.session.updateMany({
      where: { tokenHash },
      data: { lastSeenAt: now, expiresAt: addHours(now, sessionHours) },
    });
  }
  return session.actor;
});

/** The actor of a page or an action; whoever is not signed in is sent to sign in, and back afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect(await signInPath());
}

async function signInPath(): Promise<string> {
  const path = (await headers()).get("x-path");
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in";
}
