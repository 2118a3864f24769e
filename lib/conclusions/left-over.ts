import { notApart } from "@/lib/opinions/kinds-apart";
import { shortDay } from "@/lib/documents/official-wording";
import { plainDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";

export type LeftOverOpinion = {
  id: string;
  code: string;
  text: string;
  topicId: string;
  /** The paper by which it, or the lead of its matter, is with whoever is competent. */
  passed: { sign: string; receiver: string; sentOn: string } | null;
};

/** The reason that a passed opinion proposes by itself, as it is kept with it. */
export function noteOfPassing({ sign, receiver, sentOn }: NonNullable<LeftOverOpinion["passed"]>) {
  return `Văn bản số ${sign} ngày ${shortDay(plainDate(sentOn))} gửi ${receiver}`;
}

/**
 * The opinions of a conference about which its notice says nothing: neither an answer nor an item
 * nor a stated reason; the item of one opinion is that of all of its matter. What was withdrawn, found to be a duplicate, passed to another level or found
 * not feasible has its reason in the report of its outcome; complaints and denunciations go by a
 * procedure of their own. What a transmittal has taken to whoever is competent proposes its reason.
 */
export function listLeftOver(
  tx: Pick<Tx, "$queryRaw">,
  { id, conferenceId }: { id: string; conferenceId: string },
) {
  return tx.$queryRaw<LeftOverOpinion[]>`
    SELECT o.id, o.code, o.text, o.topic_id AS "topicId", passed.paper AS passed FROM opinion o
    LEFT JOIN LATERAL (
      SELECT json_build_object('sign', t.sign, 'receiver', t.receiver, 'sentOn', t.sent_on) AS paper
      FROM transfer_item ti JOIN transfer t ON t.id = ti.transfer_id JOIN opinion sent ON sent.id = ti.opinion_id
      WHERE (sent.id = o.id OR sent.matter_id = o.matter_id) AND ti.status NOT IN ('returned', 'recalled')
      ORDER BY t.sent_at DESC, t.id LIMIT 1) passed ON true
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
