import type pg from "pg";

// Copies of all rows, in a schema beside them, from which they are put back.

/** The schemas that hold the rows most tests begin with, and what is there before the cast. */
export const withCast = "with_cast";
export const withoutCast = "without_cast";

/** Copies the rows of every table that has any; the client is the owner. */
export async function keepRows(client: pg.Client, schema: string): Promise<void> {
  await client.query(`CREATE SCHEMA ${schema}`);
  const { rows } = await client.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  for (const { tablename } of rows) {
    const { rowCount } = await client.query(`SELECT 1 FROM "${tablename}" LIMIT 1`);
    if (rowCount === 0) continue;
    await client.query(`CREATE TABLE ${schema}."${tablename}" AS TABLE public."${tablename}"`);
  }
  await client.query("ANALYZE");
}

/** The statements, for the superuser, that put the kept rows back and empty every other table. */
export async function restoreScript(client: pg.Client, schema: string): Promise<string> {
  const { rows } = await client.query<{ table: string; columns: string; isKept: boolean }>(
    `SELECT c.table_name AS "table", to_regclass($1 || '.' || quote_ident(c.table_name)) IS NOT NULL AS "isKept",
      string_agg(quote_ident(c.column_name), ', ') FILTER (WHERE c.is_generated = 'NEVER') AS columns
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
    GROUP BY c.table_name`,
    [schema],
  );
  const restore = rows.map(({ table, columns, isKept }) =>
    isKept ? restoreRows(schema, table, columns) : `DELETE FROM "${table}";`,
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
function restoreRows(schema: string, table: string, columns: string): string {
  const sameRow = (other: string) =>
    `NOT EXISTS (SELECT 1 FROM ${other} b WHERE b::text = a::text)`;
  return `
    DELETE FROM "${table}" a WHERE ${sameRow(`${schema}."${table}"`)};
    INSERT INTO "${table}" (${columns})
      SELECT ${columns} FROM ${schema}."${table}" a WHERE ${sameRow(`public."${table}"`)};`;
}
