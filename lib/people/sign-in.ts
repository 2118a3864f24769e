import { recordEvent } from "@/lib/audit/record-event";
import { actorOfPerson } from "@/lib/platform/actor";
import { addHours } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { hashOfSessionToken, newSessionToken, sessionHours } from "@/lib/platform/session-cookie";
import { Refusal } from "@/lib/refusals";
import { isPasswordOf } from "./hash-password";
import { awaitTurn, countFailure, forgetFailures } from "./throttle-sign-in";

export type SignInInput = {
  username: string;
  password: string;
  ip: string | null;
  userAgent: string | null;
};

/**
 * Begins a session. An unknown name, a wrong password and a disabled account get the same answer
 * after the same work.
 * @returns the token that the session cookie carries
 */
export async function signIn(input: SignInInput, now = new Date()): Promise<string> {
  const username = input.username.normalize("NFC").toLowerCase().trim();
  const attempt = { username, ip: input.ip };
  await awaitTurn(attempt);
  const account = await db.account.findUnique({
    where: { username },
    select: { id: true, personId: true, passwordHash: true, disabledAt: true },
  });
  const isOpen = account !== null && account.disabledAt === null;
  const isRight = await isPasswordOf(isOpen ? account.passwordHash : null, input.password);
  if (!isOpen || !isRight) {
    await countFailure(attempt);
    throw new Refusal("wrong-credentials");
  }
  await forgetFailures(attempt);
  return beginSession(account, input, now);
}

async function beginSession(
  account: { id: string; personId: string; passwordHash: string },
  { ip, userAgent }: SignInInput,
  now: Date,
): Promise<string> {
  const token = newSessionToken();
  const actor = await actorOfPerson(account.personId, now);
  await transaction(async (tx) => {
    // Disabled or given another password since it was looked up: then this is no session any more.
    await tx.$queryRaw`SELECT 1 FROM account WHERE id = ${account.id}::uuid FOR SHARE`;
    const { passwordHash } = account;
    const isStillOpen = await tx.account.count({
      where: { id: account.id, passwordHash, disabledAt: null },
    });
    if (!isStillOpen) throw new Refusal("wrong-credentials");
    const session = await tx.session.create({
      data: {
        tokenHash: hashOfSessionToken(token),
        accountId: account.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: addHours(now, sessionHours),
        ipAddress: ip,
        userAgent: userAgent?.slice(0, 300) ?? null,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { type: "session.begun", subjectId: session.id }, now);
  });
  return token;
}
