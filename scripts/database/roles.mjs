// Who may do what in the embedded database. The owner changes tables, the application only rows.
import pg from "pg";

export const OWNER_ROLE = "doi_thoai_owner";
export const APP_ROLE = "doi_thoai_app";

/** Makes the two roles and the owner's database where they are missing. */
export async function createRoles(superuserUrl, database, passwords) {
  await connected(superuserUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords[OWNER_ROLE], "CREATEDB");
    await ensureRole(client, APP_ROLE, passwords[APP_ROLE], "NOCREATEDB");
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    if (found.rowCount > 0) return;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
  });
}

async function ensureRole(client, role, password, createDb) {
  const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  if (found.rowCount > 0) return;
  await client.query(
    `CREATE ROLE ${role} LOGIN NOSUPERUSER ${createDb} NOCREATEROLE NOBYPASSRLS ` +
      `PASSWORD ${client.escapeLiteral(password)}`,
  );
}

/**
 * Gives the application its rights on every table there is; run after each migration.
 * The audit trail can be read and added to, never changed.
 */
export async function grantToApp(ownerUrl, role = APP_ROLE) {
  await connected(ownerUrl, async (client) => {
    const app = client.escapeIdentifier(role);
    const database = client.escapeIdentifier(client.database);
    await client.query(`
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${app};
      GRANT USAGE ON SCHEMA public TO ${app};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO ${app};
      REVOKE ALL ON _prisma_migrations FROM ${app};
      GRANT SELECT ON _prisma_migrations TO ${app};
      REVOKE UPDATE, DELETE ON audit_event FROM ${app};
    `);
  });
}

/** Runs the work on one connection that is closed again, whatever happens. */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
