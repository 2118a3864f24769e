import { Prisma } from "@/lib/generated/prisma/client";
import { notApart } from "./kinds-apart";

/**
 * The opinions (id) whose answers and outcome are also those of this one, each until an instant:
 * itself and the lead of its matter without an end, and a lead whose answer it kept until it left
 * that matter, since what became of the lead later concerns it no more. A lead may have kept one
 * in its turn.
 */
export function answeredWith(opinionId: string): Prisma.Sql {
  return Prisma.sql`(
    WITH RECURSIVE source AS (
      SELECT ${opinionId}::uuid AS id, 'infinity'::timestamptz AS until
      UNION
      SELECT further.id, least(source.until, further.until) FROM source
        CROSS JOIN LATERAL (
          SELECT m.lead_opinion_id AS id, 'infinity'::timestamptz AS until
            FROM opinion f JOIN matter m ON m.id = f.matter_id WHERE f.id = source.id
          UNION ALL
          SELECT s.kept_answer_of_id, s.left_at FROM matter_membership s
            WHERE s.opinion_id = source.id AND s.kept_answer_of_id IS NOT NULL) further
        JOIN opinion o ON o.id = further.id AND ${notApart})
    SELECT id, max(until) AS until FROM source GROUP BY id)`;
}
