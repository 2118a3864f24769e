import type { ConferenceChangeKind } from "@/lib/generated/prisma/enums";
import type { Tx } from "@/lib/platform/db";
import type { LockedConference } from "./lock-conference";

/** What those who were told of a conference must be told anew. */
export type PlanChange = {
  kind: ConferenceChangeKind;
  /** As it was before the change. */
  conference: LockedConference;
  /** One for each change: the conference with its version before it. */
  cause: string;
  reason: string | null;
  /** When it begins now; null where that is open, or no more asked. */
  startsAt: Date | null;
  /** Of a change of place: the sites that are where they were. */
  keptSiteIds?: string[];
};

/**
 * What happens along with a change of the plan, in its transaction. The conference does not know
 * who is invited: the action that changes it passes who tells them.
 */
export type Alongside = (tx: Tx, change: PlanChange, now: Date) => Promise<void>;

export const nothingAlongside: Alongside = async () => undefined;

export function causeOf(
  kind: ConferenceChangeKind,
  { id, version }: { id: string; version: number },
): string {
  return `conference.${kind}:${id}:${version}`;
}
