import type { Actor } from "@/lib/platform/actor";
import { titleFor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { eventData, type NewEvent } from "./events";

/**
 * Adds an event to the chain, inside the transaction that makes it true. The chain is locked from
 * here to the commit, so this is the last statement of a use case.
 * @param actor null where nobody is signed in yet: a failed or first sign-in, a command
 */
export async function recordEvent(
  tx: Tx,
  actor: Actor | null,
  event: NewEvent,
  now: Date,
): Promise<void> {
  const { type, subjectId, unitId, conferenceId, opinionId, ...rest } = event;
  const data = JSON.stringify(eventData[type].parse(rest));
  const title = actor ? titleFor(actor, unitId ?? null) : null;
  await tx.$executeRaw`
    INSERT INTO audit_event (at, person_id, post_title, unit_id, type, subject_id, conference_id, opinion_id, data)
    VALUES (${now}, ${actor?.personId ?? null}::uuid, ${title}, ${unitId ?? null}::uuid, ${type},
      ${subjectId}::uuid, ${conferenceId ?? null}::uuid, ${opinionId ?? null}::uuid, ${data}::jsonb)`;
}
