import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import type { RefusalCode } from "@/lib/refusals";

type Line = { conference: { status: ConferenceStatus } | null };

/** A line whose conference was cancelled waits for another one. */
export function isOpen({ conference }: Line): boolean {
  return conference === null || conference.status === "cancelled";
}

/** What has become a conference is changed there, and stays in the plan that it fulfils. */
export function whyLineIsFixed(line: Line): RefusalCode | null {
  return isOpen(line) ? null : "planned-conference-scheduled";
}
