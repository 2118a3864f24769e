import { notApart } from "@/lib/opinions/kinds-apart";
import type { Tx } from "@/lib/platform/db";

export type LeftOverOpinion = { id: string; code: string; text: string; topicId: string };

/**
 * The opinions of a conference about which its notice says nothing: neither an answer nor an item
 * nor a stated reason; the item of one opinion is that of all of its matter. What was withdrawn, found to be a duplicate, passed to another level or found
 * not feasible has its reason in the report of its outcome; complaints and denunciations go by a
 * procedure of their own.
 */
export function listLeftOver(
  tx: Pick<Tx, "$queryRaw">,
  { id, conferenceId }: { id: string; conferenceId: string },
) {
  return tx.$queryRaw<LeftOverOpinion[]>`
    SELECT o.id, o.code, o.text, o.topic_id AS "topicId" FROM opinion o
    WHERE o.conference_id = ${conferenceId}::uuid
      AND ${notApart}
      AND o.answer_status IN ('unanswered', 'answerReturned')
      AND (o.outcome IS NULL OR o.outcome NOT IN ('withdrawn', 'duplicate', 'transferredUp', 'notFeasible'))
      AND NOT EXISTS (SELECT FROM item_opinion io JOIN conclusion_item i ON i.id = io.item_id
          JOIN conclusion c ON c.id = i.conclusion_id JOIN opinion of ON of.id = io.opinion_id
        WHERE (of.id = o.id OR of.matter_id = o.matter_id) AND c.conference_id = ${conferenceId}::uuid
          AND (c.id = ${id}::uuid OR c.issued_at IS NOT NULL))
      AND NOT EXISTS (SELECT FROM left_over l
        WHERE l.opinion_id = o.id AND l.conference_id = ${conferenceId}::uuid)
    ORDER BY o.number`;
}
