import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "@/lib/refusals";

const quarterHour = 15 * 60;
const slowest = 3_000;

// See docs/decisions/007-signing-in.md: memory of this process, failures only, never a lock on the account.
const fromOneAddress = new RateLimiterMemory({
  keyPrefix: "pair",
  points: 5,
  duration: quarterHour,
});
const ofAddress = new RateLimiterMemory({
  keyPrefix: "address",
  points: 60,
  duration: quarterHour,
});
const ofAccount = new RateLimiterMemory({
  keyPrefix: "account",
  points: 20,
  duration: quarterHour,
});

export type Attempt = { username: string; ip: string | null };

/**
 * Lets an attempt to sign in begin. Too many failures for one account from one address, or from one
 * address for any account, make that address wait, longer each time. Failures from everywhere for
 * one account only slow its answers, so nobody can keep its owner out.
 * @throws Refusal too-many-attempts, with the seconds to wait
 */
export async function awaitTurn(attempt: Attempt): Promise<void> {
  const [pair, address, account] = await Promise.all([
    fromOneAddress.get(pairKey(attempt)),
    ofAddress.get(addressKey(attempt)),
    ofAccount.get(accountKey(attempt)),
  ]);
  const waits = [
    pair && pair.consumedPoints > fromOneAddress.points ? pair.msBeforeNext : 0,
    address && address.consumedPoints > ofAddress.points ? address.msBeforeNext : 0,
  ];
  const wait = Math.max(...waits);
  if (wait > 0) throw new Refusal("too-many-attempts", { seconds: Math.ceil(wait / 1000) });
  const tooMany = (account?.consumedPoints ?? 0) - ofAccount.points;
  if (tooMany > 0) await pause(Math.min(slowest, tooMany * 100));
}

export async function countFailure(attempt: Attempt): Promise<void> {
  const [pair] = await Promise.all([
    fromOneAddress.penalty(pairKey(attempt)),
    ofAddress.penalty(addressKey(attempt)),
    ofAccount.penalty(accountKey(attempt)),
  ]);
  const beyond = pair.consumedPoints - fromOneAddress.points;
  // 15 s, 30 s, 1 min … a quarter of an hour; block() keeps the count, so the next wait is longer.
  if (beyond >= 0) {
    await fromOneAddress.block(pairKey(attempt), Math.min(quarterHour, 15 * 2 ** beyond));
  }
}

export async function forgetFailures(attempt: Attempt): Promise<void> {
  await fromOneAddress.delete(pairKey(attempt));
}

// Typed names are hashed: what a hurried person types into the wrong field may be a password.
function accountKey({ username }: Attempt): string {
  return createHash("sha256").update(username.normalize("NFC").toLowerCase()).digest("base64url");
}

function addressKey({ ip }: Attempt): string {
  return networkOf(ip ?? "unknown");
}

function pairKey(attempt: Attempt): string {
  return `${accountKey(attempt)} ${addressKey(attempt)}`;
}

/** One household or office has a whole /64 of IPv6 addresses to try from. */
function networkOf(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = ip.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  const whole = [...groups, ...Array<string>(Math.max(0, missing)).fill("0")];
  return whole
    .slice(0, 4)
    .map((group) => group.toLowerCase().padStart(4, "0"))
    .join(":");
}
