import type { EventSubject } from "@/lib/audit/events";

type OpinionOfRecord = { id: string; unitId: string; conferenceId: string | null };

/** What an event of a response, or of a report of an outcome, is about. */
export function aboutPartOf(opinion: OpinionOfRecord, subjectId: string): EventSubject {
  return {
    subjectId,
    opinionId: opinion.id,
    conferenceId: opinion.conferenceId,
    unitId: opinion.unitId,
  };
}
