// A database that is there, migrated and filled, for every command that needs one.
import fs from "node:fs";
import path from "node:path";
import { fingerprint } from "../set-up/install.mjs";
import { isAlive } from "../set-up/processes.mjs";
import { run, typeScript } from "../set-up/run.mjs";
import {
  dataFolder,
  demoIsAllowed,
  ownDatabaseIsGiven,
  randomSecret,
} from "../set-up/settings.mjs";
import { step } from "../set-up/steps.mjs";
import { startEmbedded } from "./embedded.mjs";
import { connected, grantToApp } from "./roles.mjs";
import { applyMigrations } from "./schema-engine.mjs";

/** The given database, or the embedded one, started. */
export async function openDatabase() {
  if (ownDatabaseIsGiven()) {
    const appUrl = process.env.DATABASE_URL;
    const ownerUrl = process.env.DATABASE_OWNER_URL || appUrl;
    await demandAnswer(ownerUrl);
    return { appUrl, ownerUrl, isEmbedded: false, stop: async () => {} };
  }
  const server = await step("Starting the embedded Postgres", () =>
    startEmbedded({ folder: dataFolder }),
  );
  if (server.home !== dataFolder) {
    console.log(`  Its user cannot enter this folder, so its data lie in ${server.home}`);
  }
  return {
    appUrl: server.appUrl(),
    ownerUrl: server.ownerUrl(),
    isEmbedded: true,
    stop: server.stop,
  };
}

async function demandAnswer(url) {
  try {
    await connected(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    throw new Error("The database of DATABASE_URL does not answer.", { cause: error });
  }
}

/** Brings the tables up to date and gives the application its rights on them. */
export async function migrate({ ownerUrl, appUrl }) {
  const applied = await step("Applying migrations", () => applyMigrations(ownerUrl));
  for (const name of applied) console.log(`  ${name}`);
  const role = roleOf(appUrl);
  if (role !== roleOf(ownerUrl)) await grantToApp(ownerUrl, role);
  return applied;
}

const roleOf = (url) => decodeURIComponent(new URL(url).username);

/** The environment in which our commands see that database, and the files that belong to it. */
export function databaseEnv(database) {
  return {
    ...webEnv(database),
    DATABASE_OWNER_URL: database.ownerUrl,
    // The demo refuses a real installation's database; ours is not one.
    EMBEDDED_DATABASE: database.isEmbedded ? "1" : "0",
  };
}

/**
 * What the web server sees of it: no address of the owner, and the folder of the files by its whole
 * path, since the server works in a folder of the build that the next build empties.
 */
export function webEnv({ appUrl, filesFolder }) {
  const folder = filesFolder ?? process.env.STORAGE_DIR ?? path.join(dataFolder, "files");
  return { DATABASE_URL: appUrl, STORAGE_DIR: path.resolve(folder) };
}

const referenceSources = ["prisma/seed/reference.ts", "prisma/seed/units", "prisma/seed/calendar"];

/** Units, organisations and topics: loaded once, and again when a new version brings other ones. */
export async function loadReference(database) {
  const version = fingerprint(referenceSources);
  const comment = `Reference data ${version}`;
  const loaded = await connected(database.ownerUrl, async (client) => {
    const { rows } = await client.query("SELECT obj_description('topic'::regclass) AS comment");
    return rows[0].comment === comment;
  });
  if (loaded) return;
  await seed("reference", "Loading units, organisations and topics", database);
  await connected(database.ownerUrl, (client) =>
    client.query(`COMMENT ON TABLE topic IS ${client.escapeLiteral(comment)}`),
  );
}

/** Reference data, and the demo where nobody could sign in yet. */
export async function fillWhenEmpty(database) {
  await clearBrokenOffDemo(database);
  await loadReference(database);
  if (await hasAccounts(database.ownerUrl)) return;
  if (!demoIsAllowed()) {
    console.log("  No demo data on a real installation. Next: npm run admin:create");
    return;
  }
  fs.writeFileSync(demoMarker, String(process.pid));
  await seed("demo", "Loading the demo data (the first start only)", database);
  fs.rmSync(demoMarker, { force: true });
}

function hasAccounts(ownerUrl) {
  return connected(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM account LIMIT 1");
    return rowCount > 0;
  });
}

// There while the demo is being loaded, so that half a demo is not taken for a whole one.
const demoMarker = path.join(dataFolder, "demo-is-being-loaded");

async function clearBrokenOffDemo(database) {
  if (!database.isEmbedded || !fs.existsSync(demoMarker)) return;
  if (isAlive(Number(fs.readFileSync(demoMarker, "utf8")))) {
    throw new Error("Another command is loading the demo data right now; wait until it is done.");
  }
  await step("Clearing a demo that was not loaded to its end", () => emptyDatabase(database));
  await migrate(database);
}

/** Drops every table; the next migration makes them again. */
export async function emptyDatabase({ ownerUrl }) {
  await connected(ownerUrl, async (client) => {
    await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
  });
}

export function seed(scenario, title, database) {
  const env = { NEXTAUTH_SECRET: randomSecret(), ...process.env, ...databaseEnv(database) };
  return step(title, () =>
    run(process.execPath, typeScript(`prisma/seed/${scenario}.ts`), { env }),
  );
}
