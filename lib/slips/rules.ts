import type { RefusalCode } from "@/lib/refusals";
import type { SlipState } from "./vocabulary";

type Slip = { state: SlipState; opinions: unknown[] };

/** Opinions are read from a slip, and links to it changed, while it waits: what is settled is first taken up again. */
export function whyNotAtWork({ state }: Pick<Slip, "state">): RefusalCode | null {
  return state === "waiting" ? null : "slip-settled";
}

/** A slip is done once at least one opinion stands on it. */
export function whyNotFinished(slip: Slip): RefusalCode | null {
  return whyNotAtWork(slip) ?? (slip.opinions.length === 0 ? "slip-without-opinion" : null);
}

/** What holds an opinion is not blank or illegible: the wrong link goes first. */
export function whyNotSetAside(slip: Slip): RefusalCode | null {
  return whyNotAtWork(slip) ?? (slip.opinions.length > 0 ? "slip-has-opinions" : null);
}

export function whyNotTakenUp({ state }: Pick<Slip, "state">): RefusalCode | null {
  return state === "waiting" ? "slip-waits-already" : null;
}

type Stack = { dividedAt: Date | null };

export function whyNotDivided({ dividedAt }: Stack): RefusalCode | null {
  return dividedAt ? "slip-stack-divided" : null;
}

/** What was read from a slip would lose where it stands: its stack stays divided. */
export function whyNotPutBack({
  dividedAt,
  slips,
}: Stack & { slips: { opinions: unknown[] }[] }): RefusalCode | null {
  if (!dividedAt) return "slip-stack-not-divided";
  return slips.some(({ opinions }) => opinions.length > 0) ? "slip-stack-has-opinions" : null;
}

export type SlipCounts = Record<SlipState, number>;

/** "12/18 phiếu": how many are settled, one way or the other, of how many. */
export function progressOf(counts: SlipCounts): { settled: number; total: number } {
  const settled = counts.done + counts.setAside;
  return { settled, total: settled + counts.waiting };
}
