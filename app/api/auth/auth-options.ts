import type { NextAuthOptions, User } from "next-auth";
import type { JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { readOrigin } from "@/app/(public)/session-of-browser";
import { signInInput } from "@/lib/people/schema";
import { signIn } from "@/lib/people/sign-in";
import { signOut } from "@/lib/people/sign-out";
import { env } from "@/lib/platform/env";
import { sessionCookieName, sessionCookieOptions } from "@/lib/platform/session-cookie";
import { Refusal } from "@/lib/refusals";

/**
 * next-auth for programs and its own pages; the product's form goes the same way without it. The
 * token names a row of our session table and nothing else: who it is and what they may do is read
 * from the database at every request.
 */
export const authOptions = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt" },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: {
      name: sessionCookieName(),
      options: { ...sessionCookieOptions(new Date(0)), expires: undefined },
    },
  },
  providers: [
    CredentialsProvider({
      credentials: { username: { type: "text" }, password: { type: "password" } },
      authorize,
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: ({ token }: { token?: JWT }) =>
      typeof token?.sid === "string" ? signOut(token.sid) : undefined,
  },
});

// A JSON body may hold objects where a form has text: only what the schema lets through goes on.
async function authorize(credentials: unknown): Promise<User | null> {
  const parsed = signInInput.safeParse(credentials);
  if (!parsed.success) return null;
  try {
    return { id: await signIn({ ...parsed.data, ...(await readOrigin()) }) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
