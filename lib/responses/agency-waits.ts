import { Prisma } from "@/lib/generated/prisma/client";
import { notApart } from "@/lib/opinions/kinds-apart";
import { agenciesOf } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { actOnDraft, awaitsAnswer, toReportAnew } from "./waiting-parts";

/**
 * What my agency is charged with and owes an answer to, as far as it is with us and not with the
 * leader, and what we were asked to contribute. What was given to somebody by name waits for them
 * and for the head of the agency.
 */
export function agencyWaits(actor: Actor): Prisma.Sql[] {
  const agencies = agenciesOf(actor);
  if (agencies.length === 0) return [];
  const headed = actor.posts
    .filter((post) => post.kind === "agencyHead")
    .map((post) => post.organisationId);
  const isMine = Prisma.sql`(o.lead_organisation_id = ANY (${headed}::uuid[])
    OR coalesce(a.person_id, ${actor.personId}::uuid) = ${actor.personId}::uuid)`;
  return [
    Prisma.sql`SELECT CASE WHEN r.id IS NULL AND a.id IS NOT NULL AND a.accepted_at IS NULL
          THEN 'accept' ELSE ${actOnDraft} END AS act,
        o.code, coalesce(r.id, o.id) AS "recordId", o.due_on AS "dueOn", o.received_on AS since
      FROM opinion o LEFT JOIN assignment a ON a.opinion_id = o.id AND a.ended_at IS NULL
        LEFT JOIN response r ON r.opinion_id = o.id AND r.mode = 'written' AND r.status <> 'issued'
      WHERE ${notApart} AND o.lead_organisation_id = ANY (${agencies}::uuid[]) AND ${isMine}
        AND ((${awaitsAnswer} AND r.id IS NULL) OR r.status IN ('draft', 'returned'))`,
    Prisma.sql`SELECT 'contribute' AS act, o.code, s.id AS "recordId", s.due_on AS "dueOn",
        (s.asked_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS since
      FROM supporting_agency s JOIN opinion o ON o.id = s.opinion_id
      WHERE ${notApart} AND ${awaitsAnswer} AND s.organisation_id = ANY (${agencies}::uuid[])
        AND s.withdrawn_at IS NULL AND s.contributed_at IS NULL`,
    toReportAnew(Prisma.sql`o.lead_organisation_id = ANY (${agencies}::uuid[]) AND ${isMine}`),
  ];
}
