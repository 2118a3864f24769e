import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/refusals";

const fiveMinutes = 5 * 60;

// Calendar programs ask a few times an hour; memory of this process is enough to slow whoever loops.
const ofFeed = new RateLimiterMemory({ keyPrefix: "feed", points: 30, duration: fiveMinutes });
const unknown = new RateLimiterMemory({ keyPrefix: "no-feed", points: 30, duration: fiveMinutes });

/**
 * Turns away whoever has tried too many addresses that lead nowhere.
 * @throws Refusal too-many-attempts, with the seconds to wait
 */
export async function awaitTurn(ip: string | null): Promise<void> {
  const misses = await unknown.get(ip ?? "unknown");
  if (misses && misses.consumedPoints > unknown.points) throw tooMany(misses);
}

/** @throws Refusal too-many-attempts, with the seconds to wait */
export async function countReading(tokenHash: string): Promise<void> {
  await consume(ofFeed, tokenHash);
}

/** Addresses that lead nowhere are counted by where they are asked from. */
export async function countMiss(ip: string | null): Promise<void> {
  await consume(unknown, ip ?? "unknown");
}

async function consume(limiter: RateLimiterMemory, key: string) {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooMany(error);
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): Refusal {
  return new Refusal("too-many-attempts", { seconds: Math.ceil(msBeforeNext / 1000) });
}
