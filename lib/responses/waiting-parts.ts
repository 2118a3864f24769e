import { Prisma } from "@/lib/generated/prisma/client";
import { leadsItself } from "@/lib/opinions/follow-lead";

/** Pieces of what waits, on the opinion named o and its response named r. */
export const gist = Prisma.sql`left(o.text, 200) AS gist`;
export const awaitsAnswer = Prisma.sql`(o.answer_status IN ('unanswered', 'answerReturned') AND ${leadsItself})`;
export const actOnDraft = Prisma.sql`
  CASE r.status WHEN 'draft' THEN 'finish' WHEN 'returned' THEN 'revise' ELSE 'draft' END`;
