// The statements of the bare server, prepared once on each connection.
import { randomUUID } from "node:crypto";

/** One opinion with its answers and its history. */
export async function getOpinion(pool, code, { unitId }) {
  const found = await pool.query({
    name: "one",
    text: "SELECT * FROM bare.opinion WHERE code = $1 AND ($2::uuid IS NULL OR unit_id = $2)",
    values: [code, unitId],
  });
  const [opinion] = found.rows;
  if (!opinion) return null;
  const [responses, history] = await Promise.all([
    pool.query({
      name: "responses",
      text: "SELECT * FROM response WHERE opinion_id = $1 ORDER BY created_at",
      values: [opinion.id],
    }),
    pool.query({
      name: "history",
      text: "SELECT * FROM bare.history WHERE opinion_id = $1 ORDER BY seq DESC",
      values: [opinion.id],
    }),
  ]);
  return { ...opinion, responses: responses.rows, history: history.rows };
}

// Materialised: left to choose, the planner walks the index on due_on for rare phrases.
const search = `
  WITH hit AS MATERIALIZED (SELECT id, due_on FROM bare.opinion WHERE folded LIKE '%' || $1 || '%'
    AND ($2::uuid IS NULL OR unit_id = $2)),
  page AS (SELECT id, due_on FROM hit ORDER BY due_on, id LIMIT 50)
  SELECT (SELECT count(*)::int FROM hit) AS total, o.code, u.full_name AS unit, left(o.text, 160) AS text,
    o.due_on AS due, o.answer_status AS answer, o.outcome
  FROM page JOIN bare.opinion o USING (id) JOIN unit u ON u.id = o.unit_id ORDER BY page.due_on, page.id`;

/** A page of hits with their exact number. The phrase comes without accents. */
export async function searchOpinions(pool, phrase, { unitId }) {
  const { rows } = await pool.query({ name: "search", text: search, values: [phrase, unitId] });
  return { total: rows[0]?.total ?? 0, rows };
}

/** An opinion and its line of history, in one transaction. */
export async function createOpinion(pool, opinion, { unitId }) {
  const client = await pool.connect();
  const id = randomUUID();
  try {
    await client.query("BEGIN");
    await client.query({
      name: "create-opinion",
      text: `INSERT INTO bare.opinion (id, code, unit_id, conference_id, year, moment, channel, text, place, topic_id,
          received_on, recorded_at, recorded_by_id, answer_status, folded)
        VALUES ($1, 'B-' || nextval('bare.opinion_number'), $2, $3, 2026, $4::moment, $5::channel, $6, $7, $8,
          current_date, now(), $1, 'unanswered', fold_text($6))`,
      values: [
        id,
        unitId,
        opinion.conferenceId,
        opinion.moment,
        opinion.channel,
        opinion.text,
        opinion.place,
        opinion.topicId,
      ],
    });
    await client.query({
      name: "create-history",
      text: `INSERT INTO bare.history (at, person_id, unit_id, type, subject_id, opinion_id, data)
        VALUES (now(), $1, $2, 'opinion.recorded', $1, $1, '{}')`,
      values: [id, unitId],
    });
    await client.query("COMMIT");
    return { id };
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

/** How many opinions each unit has in each state of its answers, counted anew each time. */
export async function countOpinions(pool, { unitId }) {
  const { rows } = await pool.query({
    name: unitId ? "dashboard-unit" : "dashboard-all",
    text: `SELECT unit_id AS "unitId", answer_status AS answer, count(*)::int AS count FROM bare.opinion
      ${unitId ? "WHERE unit_id = $1" : ""} GROUP BY 1, 2`,
    values: unitId ? [unitId] : [],
  });
  return rows;
}
