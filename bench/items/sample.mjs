// Whom and what the requests name: wards, codes and a conference for each ward, from the loaded data.
import { connected } from "../../scripts/database/roles.mjs";

/** @param {{ unitId: string }[]} signedInWards */
export function readSample(ownerUrl, signedInWards) {
  return connected(ownerUrl, async (client) => {
    const rowsOf = async (sql, ...values) => (await client.query(sql, values)).rows;
    const wards = await rowsOf(
      "SELECT id, symbol FROM unit WHERE level = 'ward' AND valid_to IS NULL ORDER BY code",
    );
    // Evenly over the years and units, so that one hot page of the table does not answer for all.
    const codes = await rowsOf(
      `SELECT code FROM (SELECT code, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS size FROM opinion)
       WHERE n % greatest(1, size / 500) = 0`,
    );
    const conferences = await rowsOf(
      `SELECT DISTINCT ON (unit_id) unit_id AS "unitId", id FROM conference
       WHERE status IN ('held', 'resultPublished') AND unit_id = ANY($1) ORDER BY unit_id, starts_at DESC`,
      signedInWards.map(({ unitId }) => unitId),
    );
    const [{ id: topicId }, { id: otherTopicId }] = await rowsOf(
      "SELECT id FROM topic WHERE unit_id IS NULL ORDER BY position LIMIT 2",
    );
    return {
      wards,
      codes: codes.map(({ code }) => code),
      conferenceOf: new Map(conferences.map(({ unitId, id }) => [unitId, id])),
      topicId,
      otherTopicId,
    };
  });
}
