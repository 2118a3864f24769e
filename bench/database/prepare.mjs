// The bench's own Postgres: loaded once for each size, copied anew for each run.
import fs from "node:fs";
import path from "node:path";
import { startEmbedded } from "../../scripts/database/embedded.mjs";
import { migrate, seed } from "../../scripts/database/prepare.mjs";
import { connected } from "../../scripts/database/roles.mjs";
import { fingerprint } from "../../scripts/set-up/install.mjs";
import { step } from "../../scripts/set-up/steps.mjs";
import { benchFolder } from "../options.mjs";
import { load } from "./load.mjs";

const database = "bench";

/** @returns a database of that many opinions that this run may change, and how to stop its server */
export async function prepareDatabase(opinions) {
  fs.mkdirSync(benchFolder, { recursive: true });
  const server = await step("Starting the bench's Postgres", () =>
    startEmbedded({ folder: benchFolder }),
  );
  try {
    const loaded = await loadedOnce(server, opinions);
    await step("Copying the loaded database for this run", () => copy(server, loaded));
  } catch (error) {
    await server.stop();
    throw error;
  }
  const lock = path.join(server.home, "postgres/postmaster.pid");
  return {
    ownerUrl: server.ownerUrl(database),
    appUrl: server.appUrl(database),
    superuserUrl: server.superuserUrl(database),
    log: path.join(benchFolder, "postgres.log"),
    postgresPid: Number(fs.readFileSync(lock, "utf8").split("\n")[0]),
    stop: server.stop,
  };
}

// Named after everything it is made from, so that old data are never measured with new code.
async function loadedOnce(server, opinions) {
  const sign = fingerprint(["prisma/migrations", "prisma/seed/reference.ts", "bench/database"]);
  const name = `loaded_${opinions}_${sign.slice(0, 8)}`;
  if (await exists(server, name)) return name;
  await dropOutdated(server, opinions);
  const draft = `${name}_draft`;
  await onServer(server, `CREATE DATABASE ${draft}`);
  const urls = { ownerUrl: server.ownerUrl(draft), appUrl: server.appUrl(draft) };
  await migrate(urls);
  await seed("reference", "Loading units and topics", urls);
  await load({ ownerUrl: urls.ownerUrl, opinions });
  await onServer(server, `ALTER DATABASE ${draft} RENAME TO ${name}`);
  return name;
}

// A million opinions take ten gigabytes: what no run will use again goes.
async function dropOutdated(server, opinions) {
  const { rows } = await onServer(
    server,
    `SELECT datname AS name FROM pg_database WHERE starts_with(datname, 'loaded_${opinions}_')`,
  );
  for (const { name } of rows) await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
}

async function exists(server, name) {
  const { rowCount } = await onServer(
    server,
    `SELECT 1 FROM pg_database WHERE datname = '${name}'`,
  );
  return rowCount > 0;
}

async function copy(server, loaded) {
  await onServer(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await onServer(server, `CREATE DATABASE ${database} TEMPLATE ${loaded}`);
}

function onServer(server, sql) {
  return connected(server.ownerUrl("postgres"), (client) => client.query(sql));
}
