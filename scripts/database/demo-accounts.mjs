import { connected } from "./roles.mjs";

/** The accounts of the demo with the post of each; none on a real installation. */
export function demoAccounts(ownerUrl) {
  return connected(ownerUrl, async (client) => {
    const { rows } = await client.query(`
      SELECT a.username, concat_ws(', ', min(post.title), min(unit.full_name)) AS title
      FROM account a
      LEFT JOIN post_holding h ON h.person_id = a.person_id AND h.held_to IS NULL
      LEFT JOIN post ON post.id = h.post_id
      LEFT JOIN organisation o ON o.id = post.organisation_id
      LEFT JOIN unit ON unit.id = o.unit_id
      WHERE a.is_demo AND a.disabled_at IS NULL
      GROUP BY a.id ORDER BY a.created_at, a.username LIMIT 12`);
    return rows;
  });
}
