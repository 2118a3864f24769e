import { postFor, type Actor } from "@/lib/platform/actor";

/** Scheduling, changing and moving on a conference is the work of the unit's secretariat. */
export function mayScheduleConference(actor: Actor, unit: { id: string }): boolean {
  return postFor(actor, unit.id, "secretariat") !== undefined;
}

export function mayRunConference(actor: Actor, conference: { unitId: string }): boolean {
  return mayScheduleConference(actor, { id: conference.unitId });
}
