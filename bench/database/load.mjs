// Fills a migrated database that already has its units and topics.
import fs from "node:fs";
import path from "node:path";
import { connected } from "../../scripts/database/roles.mjs";
import { step } from "../../scripts/set-up/steps.mjs";

export const sqlFolder = path.join(import.meta.dirname, "sql");

/** @param {{ ownerUrl: string, opinions: number }} where and how many */
export function load({ ownerUrl, opinions }) {
  return connected(ownerUrl, async (client) => {
    await client.query("SELECT set_config('bench.opinions', $1, false)", [String(opinions)]);
    await client.query("SET maintenance_work_mem = '256MB'; SET work_mem = '256MB'");
    for (const file of fs.readdirSync(sqlFolder).sort()) {
      await step(`Loading: ${path.basename(file, ".sql").slice(3)}`, () =>
        client.query(fs.readFileSync(path.join(sqlFolder, file), "utf8")),
      );
    }
    await step("Gathering statistics", () => client.query("VACUUM ANALYZE"));
    await demandExpected(client, opinions);
  });
}

const phrases = { rare: "duong hoa binh", common: "thoat nuoc" };

// A bench that quietly measured other data than it says would be worse than none.
async function demandExpected(client, opinions) {
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM unit WHERE valid_to IS NULL AND level = 'ward') AS wards,
      (SELECT count(*)::int FROM conference) AS conferences,
      (SELECT count(*)::int FROM opinion) AS opinions,
      (SELECT count(*)::int FROM response) AS responses,
      (SELECT count(*)::int FROM audit_event) AS events,
      (SELECT sum(count)::int FROM opinion_count WHERE dimension = 'total') AS counted,
      (SELECT avg(char_length(text))::int FROM opinion) AS characters,
      (SELECT count(*)::int FROM opinion WHERE search_words @@ phraseto_tsquery('simple', $1)) AS rare,
      (SELECT count(*)::int FROM opinion WHERE search_words @@ phraseto_tsquery('simple', $2)) AS common`,
    [phrases.rare, phrases.common],
  );
  const [found] = rows;
  console.log(
    `  ${Object.entries(found)
      .map(([name, number]) => `${name} ${number}`)
      .join(", ")}`,
  );
  const expected = { wards: 126, conferences: 2000, opinions, counted: opinions, rare: 40 };
  for (const [name, number] of Object.entries(expected)) {
    if (found[name] !== number)
      throw new Error(`The bench needs ${number} ${name}, not ${found[name]}.`);
  }
}
