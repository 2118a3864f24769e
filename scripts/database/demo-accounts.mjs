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

/** The accounts to begin with, those of one ward and of the city; the others are named alike. */
export async function announceDemo() {
  const { demoAccounts, demoPassword, demoPlaces } = await tsImport(
    "../../prisma/seed/demo/accounts.ts",
    import.meta.url,
  );
  const others = demoPlaces.slice(1).map(({ sign }) => sign);
  const shown = demoAccounts.filter(
    ({ username }) => !others.some((sign) => username.endsWith(`.${sign}`)),
  );
  const width = Math.max(...shown.map(({ username }) => username.length));
  console.log(`  Accounts of the demo, all with the password ${demoPassword}:`);
  for (const { username, vi } of shown) console.log(`    ${username.padEnd(width)}  ${vi}`);
  console.log(`  The same for ${others.map((sign) => `….${sign}`).join(", ")}\n`);
}
