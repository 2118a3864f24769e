import { Prisma } from "@/lib/generated/prisma/client";
import { notApart } from "@/lib/opinions/kinds-apart";

/** Opinions that were sent to a unit and wait to be accepted, and answers from elsewhere that wait to be told. */
export function transferWaits(units: string[]): Prisma.Sql[] {
  return [
    Prisma.sql`SELECT 'receive' AS act, o.code, t.id AS "recordId",
        o.due_on AS "dueOn", t.sent_on AS since
      FROM transfer_item i JOIN transfer t ON t.id = i.transfer_id JOIN opinion o ON o.id = i.opinion_id
      WHERE i.status = 'sent' AND t.to_unit_id = ANY (${units}::uuid[]) AND ${notApart}`,
    answersToTell(units),
  ];
}

/** Answers of others to what a unit had sent on, which whoever asked has not been told of. */
export function answersToTell(units: string[]): Prisma.Sql {
  return Prisma.sql`SELECT 'tell' AS act, o.code, o.id AS "recordId",
      NULL::date AS "dueOn",
      (SELECT (max(s.taken_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        FROM transfer_step s WHERE s.item_id = i.id) AS since
    FROM transfer_item i JOIN opinion o ON o.id = i.opinion_id
    WHERE i.status = 'answered' AND i.previous_id IS NULL AND o.unit_id = ANY (${units}::uuid[])
      AND ${notApart}`;
}

/** What the units have to answer now: their own, unless it was sent on, and what was sent to them and accepted. */
export function handledBy(units: string[]): Prisma.Sql {
  return Prisma.sql`${notApart} AND (
    (o.unit_id = ANY (${units}::uuid[]) AND o.handling_unit_id = o.unit_id)
    OR (o.handling_unit_id = ANY (${units}::uuid[]) AND o.handling_unit_id <> o.unit_id))
    AND NOT EXISTS (SELECT FROM transfer_item w WHERE w.opinion_id = o.id AND w.status = 'sent')`;
}
