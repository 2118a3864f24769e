// The least that the same jobs cost: plain statements of one transaction, without rights, audit or checks.
import { connected } from "../../scripts/database/roles.mjs";

const atOnce = 500;

/** Milliseconds in which so many opinions with their line of history are written. */
export function insertMany(ownerUrl, { unitId, conferenceId, topicId, rows }) {
  return connected(ownerUrl, async (client) => {
    const begun = performance.now();
    await client.query("BEGIN");
    for (let from = 1; from <= rows; from += atOnce) {
      await client.query(
        `WITH row AS (SELECT gen_random_uuid() AS id, n FROM generate_series($4::int, $5::int) n),
         written AS (INSERT INTO bare.opinion (id, code, unit_id, conference_id, year, moment, channel, text, place,
             topic_id, received_on, recorded_at, recorded_by_id, answer_status, folded)
           SELECT id, 'B-' || nextval('bare.opinion_number'), $1, $2, 2026, 'before', 'frontSystem', t.text, NULL, $3,
             current_date, now(), id, 'unanswered', fold_text(t.text)
           FROM row, LATERAL (SELECT 'Đề nghị sửa mặt đường ngõ ' || n || ' vì mưa là ngập' AS text) t RETURNING id)
         INSERT INTO bare.history (at, person_id, unit_id, type, subject_id, opinion_id, data)
         SELECT now(), id, $1, 'opinion.recorded', id, id, '{}' FROM written`,
        [unitId, conferenceId, topicId, from, Math.min(rows, from + atOnce - 1)],
      );
    }
    await client.query("COMMIT");
    return performance.now() - begun;
  });
}

/** Milliseconds in which all opinions of a conference get another topic, each with a line of history. */
export function updateMany(ownerUrl, { unitId, conferenceId, topicId }) {
  return connected(ownerUrl, async (client) => {
    const begun = performance.now();
    await client.query(
      `WITH changed AS (UPDATE bare.opinion SET topic_id = $3 WHERE conference_id = $2 RETURNING id)
       INSERT INTO bare.history (at, person_id, unit_id, type, subject_id, opinion_id, data)
       SELECT now(), id, $1, 'opinion.corrected', id, id, '{}' FROM changed`,
      [unitId, conferenceId, topicId],
    );
    return performance.now() - begun;
  });
}
