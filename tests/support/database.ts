import pg from "pg";
import { inject } from "vitest";

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

/** Everything as before the first test: reference data as loaded, all else empty. */
export async function resetDatabase() {
  await onConnection(workerUrls().superuserUrl, async (client) => {
    resetScript ??= await writeResetScript(client);
    await client.query(resetScript);
  });
}

/** Runs one statement as the owner, past the rights of the application. */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
  return onConnection(workerUrls().ownerUrl, async (client) => {
    const { rows } = await client.query<Row>(sql, values);
    return rows;
  });
}

let resetScript: string | undefined;

async function writeResetScript(client: pg.Client) {
  const { rows } = await client.query<{ table: string; columns: string; isPristine: boolean }>(`
    SELECT c.table_name AS "table", to_regclass('pristine.' || quote_ident(c.table_name)) IS NOT NULL AS "isPristine",
      string_agg(quote_ident(c.column_name), ', ') FILTER (WHERE c.is_generated = 'NEVER') AS columns
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
    GROUP BY c.table_name`);
  const restore = rows.map(({ table, columns, isPristine }) =>
    isPristine ? restoreRows(table, columns) : `DELETE FROM "${table}";`,
  );
  // As a replica, foreign keys and counting triggers rest. The audit trail refuses even then, so its
  // guard is taken away and put back in the same transaction. DELETE, because TRUNCATE makes new
  // files for every table and takes longer on few rows.
  return `
    BEGIN;
    SET LOCAL session_replication_role = replica;
    ALTER TABLE audit_event DISABLE TRIGGER audit_event_kept;
    ${restore.join("\n")}
    ALTER TABLE audit_event ENABLE ALWAYS TRIGGER audit_event_kept;
    COMMIT;`;
}

/** Touches only what a test has changed: the reference data are thousands of rows. */
function restoreRows(table: string, columns: string): string {
  const sameRow = (other: string) =>
    `NOT EXISTS (SELECT 1 FROM ${other} b WHERE b::text = a::text)`;
  return `
    DELETE FROM "${table}" a WHERE ${sameRow(`pristine."${table}"`)};
    INSERT INTO "${table}" (${columns})
      SELECT ${columns} FROM pristine."${table}" a WHERE ${sameRow(`public."${table}"`)};`;
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
