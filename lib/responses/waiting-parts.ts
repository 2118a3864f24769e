import { Prisma } from "@/lib/generated/prisma/client";
import { leadsItself } from "@/lib/opinions/follow-lead";
import { notApart } from "@/lib/opinions/kinds-apart";

/** Pieces of what waits, on the opinion named o and its response named r. */
export const awaitsAnswer = Prisma.sql`(o.answer_status IN ('unanswered', 'answerReturned') AND ${leadsItself})`;

/** Reports that the Front contested and nobody has made anew; a. is the assignment that holds. */
export function toReportAnew(whose: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT 'reportAnew' AS act, o.code, p.id AS "recordId", NULL::date AS "dueOn",
      (p.judged_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS since
    FROM outcome_report p JOIN opinion o ON o.id = p.opinion_id
      LEFT JOIN assignment a ON a.opinion_id = o.id AND a.ended_at IS NULL
    WHERE p.standing = 'contested' AND ${notApart} AND ${whose} AND NOT EXISTS (SELECT FROM outcome_report l
      WHERE l.opinion_id = o.id AND l.reported_at > p.reported_at)`;
}

export const actOnDraft = Prisma.sql`
  CASE r.status WHEN 'draft' THEN 'finish' WHEN 'returned' THEN 'revise' ELSE 'draft' END`;
