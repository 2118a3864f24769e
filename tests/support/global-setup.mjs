// One Postgres for the run, with one migrated database that holds the reference data:
// the template of which every test file gets a copy.
import { databaseEnv, seed } from "../../scripts/database/prepare.mjs";
import { connected, grantToApp } from "../../scripts/database/roles.mjs";
import { applyMigrations } from "../../scripts/database/schema-engine.mjs";
import { startThrowAway } from "../../scripts/database/throw-away.mjs";
import { run, typeScript } from "../../scripts/set-up/run.mjs";
import { randomSecret } from "../../scripts/set-up/settings.mjs";
import { step } from "../../scripts/set-up/steps.mjs";
import { keepRows, restoreScript, withCast, withoutCast } from "./kept-rows.ts";

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
  const database = { ownerUrl, appUrl };
  await seed("reference", "Loading units and topics into the template database", database);
  await keepCast(database, server.superuserUrl(TEMPLATE));
}

/** The cast is kept beside a template without it, since a demo or a first administrator finds nobody there. */
async function keepCast(database, superuserUrl) {
  await connected(database.ownerUrl, (client) => keepRows(client, withoutCast));
  await step("Loading the people of the tests", () =>
    run(process.execPath, typeScript("tests/support/load-cast.ts"), {
      env: { NEXTAUTH_SECRET: randomSecret(), ...databaseEnv(database) },
    }),
  );
  await connected(database.ownerUrl, (client) => keepRows(client, withCast));
  await connected(superuserUrl, async (client) =>
    client.query(await restoreScript(client, withoutCast)),
  );
}
