import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/refusals";

// Three questions for each second of typing, in this process: enough for anybody, too few for a program.
const ofAccount = new RateLimiterMemory({ keyPrefix: "similar", points: 180, duration: 60 });

/** @throws Refusal too-many-attempts, with the seconds to wait */
export async function countQuestion(accountId: string): Promise<void> {
  try {
    await ofAccount.consume(accountId);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new Refusal("too-many-attempts", { seconds: Math.ceil(error.msBeforeNext / 1000) });
  }
}
