import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import type { RefusalCode } from "@/lib/refusals";

/**
 * Why a conference cannot simply be put on another day. Whoever was told the old day must be told
 * the new one, so what is announced is moved on its own page; what is postponed gets its new date there.
 */
export function whyCannotMove({ status }: { status: ConferenceStatus }): RefusalCode | null {
  if (status === "draft" || status === "planned") return null;
  return status === "announced" ? "conference-already-announced" : "step-not-possible";
}
