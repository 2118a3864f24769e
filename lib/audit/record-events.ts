import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { eventData, type NewEvent } from "./events";

const atOnce = 1_000;

/**
 * Adds many events of one act to the chain, in their order. Like recordEvent it locks the chain
 * until the commit, so it is the last statement of a use case.
 */
export async function recordEvents(tx: Tx, actor: Actor, events: NewEvent[], now: Date) {
  for (let from = 0; from < events.length; from += atOnce) {
    const rows = events
      .slice(from, from + atOnce)
      .map((event, place) => ({ place, ...rowOf(actor, event) }));
    await tx.$executeRaw`
      INSERT INTO audit_event (at, person_id, post_title, unit_id, type, subject_id, conference_id, opinion_id, data)
      SELECT ${now}, ${actor.personId}::uuid, post, unit, type, subject, conference, opinion, data
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (place int, post text, unit uuid,
        type text, subject uuid, conference uuid, opinion uuid, data jsonb)
      ORDER BY place`;
  }
}

function rowOf(actor: Actor, event: NewEvent) {
  const { type, subjectId, unitId, conferenceId, opinionId, ...rest } = event;
  return {
    type,
    post: titleFor(actor, unitId ?? null),
    unit: unitId ?? null,
    subject: subjectId,
    conference: conferenceId ?? null,
    opinion: opinionId ?? null,
    data: eventData[type].parse(rest),
  };
}
