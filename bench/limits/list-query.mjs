// The list as the bare server and the floor both ask for it: one page of 50 and the total.
export const pageSize = 50;

const answerStatuses = ["unanswered", "answeredOnSpot", "answeredInWriting", "answerReturned"];

/** What the address asks for, narrowed to what the person may see. */
export function readFilter(params, person) {
  const answer = params.get("answer");
  return {
    unitId: person.unitId ?? params.get("unit"),
    answer: answerStatuses.includes(answer) ? answer : null,
    page: Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1),
  };
}

/** @returns {Promise<{ rows: object[], total: number }>} */
export async function listOpinions(pool, { unitId, answer, page }) {
  const { name, condition, values } = conditionOf(unitId, answer);
  const paging = [pageSize, (page - 1) * pageSize];
  const [rows, total] = await Promise.all([
    pool.query({
      name: `list-${name}`,
      // Only the 50 rows of the page are fetched: the way to them is in the index.
      text: `SELECT o.code, u.full_name AS unit, o.moment, o.channel, left(o.text, 160) AS text, o.due_on AS due,
          o.answer_status AS answer, o.outcome
        FROM (SELECT id FROM bare.opinion o ${condition} ORDER BY due_on, id
          LIMIT $${values.length + 1} OFFSET $${values.length + 2}) AS page
        JOIN bare.opinion o USING (id) JOIN unit u ON u.id = o.unit_id ORDER BY o.due_on, o.id`,
      values: [...values, ...paging],
    }),
    pool.query({
      name: `total-${name}`,
      text: `SELECT count(*)::int AS total FROM bare.opinion o ${condition}`,
      values,
    }),
  ]);
  return { rows: rows.rows, total: total.rows[0].total };
}

function conditionOf(unitId, answer) {
  const values = [unitId, answer].filter((value) => value !== null);
  const parts = [];
  if (unitId !== null) parts.push(`o.unit_id = $${parts.length + 1}`);
  if (answer !== null) parts.push(`o.answer_status = $${parts.length + 1}::answer_status`);
  return {
    name: `${unitId === null ? "all" : "unit"}-${answer === null ? "any" : "answer"}`,
    condition: parts.length > 0 ? `WHERE ${parts.join(" AND ")}` : "",
    values,
  };
}
