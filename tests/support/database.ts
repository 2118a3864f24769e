import pg from "pg";
import { inject } from "vitest";
import { restoreScript, withCast } from "./kept-rows";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { template: string; superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}

const database = `worker_${process.env.VITEST_POOL_ID}`;

function toDatabase(url: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** Addresses of this worker's database: as the application, as the owner, as the superuser. */
export function workerUrls() {
  const { appUrl, ownerUrl, superuserUrl } = inject("testServer");
  return {
    appUrl: toDatabase(appUrl),
    ownerUrl: toDatabase(ownerUrl),
    superuserUrl: toDatabase(superuserUrl),
  };
}

/** Replaces this worker's database by a copy of the template. */
export async function cloneTemplate() {
  const { ownerUrl, template } = inject("testServer");
  await onConnection(ownerUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
  });
}

/** Everything as before the first test: the reference data as loaded, with the cast or without, all else empty. */
export async function resetDatabase(rows = withCast) {
  await onConnection(workerUrls().superuserUrl, async (client) => {
    const script = scripts.get(rows) ?? (await restoreScript(client, rows));
    scripts.set(rows, script);
    await client.query(script);
  });
}

const scripts = new Map<string, string>();

/** Runs one statement as the owner, past the rights of the application. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  return onConnection(workerUrls().ownerUrl, async (client) => {
    const { rows } = await client.query<Row>(sql, values);
    return rows;
  });
}

async function onConnection<Result>(url: string, work: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
