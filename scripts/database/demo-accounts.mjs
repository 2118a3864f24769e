import { tsImport } from "tsx/esm/api";
import { connected } from "./roles.mjs";

/** Has the demo been loaded here? */
export function hasDemo(ownerUrl) {
  return connected(ownerUrl, async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM account WHERE is_demo AND disabled_at IS NULL LIMIT 1",
    );
    return rowCount > 0;
  });
}

/** Prints accounts to begin with, those of one ward and of the city; the page /demo has them all. */
export async function announceDemo(ownerUrl) {
  const { demoPassword } = await tsImport("../../lib/people/demo-password.ts", import.meta.url);
  const accounts = await connected(ownerUrl, async (client) => (await client.query(shown)).rows);
  const width = Math.max(...accounts.map(({ username }) => username.length));
  console.log(`  Accounts of the demo, all with the password ${demoPassword}:`);
  for (const { username, titles } of accounts) {
    console.log(`    ${username.padEnd(width)}  ${titles}`);
  }
  console.log("  More at /demo.\n");
}

const shown = `
  SELECT a.username, string_agg(post.title, ', ' ORDER BY post.kind) AS titles
  FROM account a
    JOIN post_holding h ON h.person_id = a.person_id AND h.held_to IS NULL
    JOIN post ON post.id = h.post_id
    JOIN organisation o ON o.id = post.organisation_id
    JOIN unit u ON u.id = o.unit_id
  WHERE a.is_demo AND a.disabled_at IS NULL AND u.symbol IN ('HN', 'PTH')
  GROUP BY a.username, u.level
  ORDER BY u.level DESC, min(post.kind)`;
