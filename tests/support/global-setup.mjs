// One Postgres for the run, with one migrated database that holds the reference data:
// the template of which every test file gets a copy.
import { seed } from "../../scripts/database/prepare.mjs";
import { connected, grantToApp } from "../../scripts/database/roles.mjs";
import { applyMigrations } from "../../scripts/database/schema-engine.mjs";
import { startThrowAway } from "../../scripts/database/throw-away.mjs";

const TEMPLATE = "template_of_tests";

/** @param {import("vitest/node").TestProject} project */
export default async function setup(project) {
  const server = await startThrowAway();
  try {
    await makeTemplate(server);
  } catch (error) {
    await server.remove();
    throw error;
  }
  project.provide("testServer", {
    template: TEMPLATE,
    superuserUrl: server.superuserUrl("postgres"),
    ownerUrl: server.ownerUrl("postgres"),
    appUrl: server.appUrl("postgres"),
  });
  return server.remove;
}

async function makeTemplate(server) {
  const [ownerUrl, appUrl] = [server.ownerUrl(TEMPLATE), server.appUrl(TEMPLATE)];
  await connected(server.ownerUrl("postgres"), (client) =>
    client.query(`CREATE DATABASE ${TEMPLATE}`),
  );
  await applyMigrations(ownerUrl);
  await grantToApp(ownerUrl);
  await seed("reference", "Loading units and topics into the template database", {
    ownerUrl,
    appUrl,
  });
  await keepPristineCopies(ownerUrl);
}

/** What resetDatabase() puts back: the rows that are there before any test. */
async function keepPristineCopies(ownerUrl) {
  await connected(ownerUrl, async (client) => {
    await client.query("CREATE SCHEMA pristine");
    const { rows } = await client.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    );
    for (const { tablename } of rows) {
      const { rowCount } = await client.query(`SELECT 1 FROM "${tablename}" LIMIT 1`);
      if (rowCount === 0) continue;
      await client.query(`CREATE TABLE pristine."${tablename}" AS TABLE public."${tablename}"`);
    }
    await client.query("ANALYZE");
  });
}
