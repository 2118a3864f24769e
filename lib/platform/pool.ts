import pg from "pg";
import { log } from "./log";

declare global {
  var poolOfThisProcess: pg.Pool | undefined;
}

/** The connections of this process; one pool also across reloads in development. */
export const pool: pg.Pool = (globalThis.poolOfThisProcess ??= connect());

function connect(): pg.Pool {
  // A build loads this module without settings; a server has had them checked when it started.
  // Without these limits a frozen database would hang every request for ever.
  const connections = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL ?? 10),
    connectionTimeoutMillis: 4_000,
    query_timeout: 8_000,
    statement_timeout: 7_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 8_000,
    keepAlive: true,
  });
  connections.on("error", (error) =>
    log.error({ err: error.message }, "idle database connection lost"),
  );
  return connections;
}
