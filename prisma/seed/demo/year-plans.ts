import { linkPlannedConference } from "@/lib/plans/link-planned-conference";
import { planConference } from "@/lib/plans/plan-conference";
import type { PlannedConferenceInput } from "@/lib/plans/schema";
import { newSubmissionKey } from "@/lib/platform/submissions";
import type { Cast } from "./cast";
import { moment } from "./clock";

export type PlanLine = Pick<PlannedConferenceInput, "quarter"> &
  Partial<Pick<PlannedConferenceInput, "kind" | "theme" | "chairPost" | "note">> & {
    /** No conference came of it. */
    isOpen?: true;
  };

type Conference = { id: string; day: string };

/** The quarter of "2026-05-14": 2. */
export function quarterOfDay(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** One periodic conference in each of the quarters. */
export function periodicIn(...quarters: number[]): PlanLine[] {
  return quarters.map((quarter) => ({ quarter }));
}

/** The plan as the office makes it in January. @returns the ids of its lines, in their order */
export async function planYear(cast: Cast, year: number, lines: PlanLine[]): Promise<string[]> {
  const now = moment(`${year}-01-15 10:00`);
  const actor = await cast.actor("office", now);
  const ids: string[] = [];
  for (const line of lines) {
    const { kind = "periodic", theme = null, chairPost = "partySecretary", note = null } = line;
    const input = {
      unitId: cast.unit.id,
      year,
      quarter: line.quarter,
      kind,
      theme,
      chairPost,
      note,
    };
    const key = newSubmissionKey();
    ids.push((await planConference(actor, { ...input, submissionKey: key }, now)).id);
  }
  return ids;
}

/** Says which line of the plan each of the conferences fulfilled, in their order. */
export async function fulfil(cast: Cast, lineIds: string[], conferences: Conference[]) {
  for (const [index, { id: conferenceId, day }] of conferences.entries()) {
    const plannedId = lineIds[index];
    if (!plannedId) return;
    const now = moment(`${day} 07:45`);
    const actor = await cast.actor("office", now);
    await linkPlannedConference(actor, { plannedId, version: 1, conferenceId }, now);
  }
}
