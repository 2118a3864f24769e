import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/lib/generated/prisma/client";
import { log } from "./log";
import { statementName } from "./prepared-statements";
import { refusalOfDatabaseError, isWorthRepeating } from "./database-errors";

export type Tx = Prisma.TransactionClient;

declare global {
  var prismaOfThisProcess: PrismaClient | undefined;
}

/** One client, and so one pool, for the process; also across reloads in development. */
export const db: PrismaClient = (globalThis.prismaOfThisProcess ??= connect());

/**
 * Runs one use case in one transaction. A deadlock or serialisation failure is tried once more;
 * a broken unique key or a lock that could not be had in time becomes a refusal.
 * Mail, files and password hashing have no place inside: the connection is held meanwhile.
 */
export async function transaction<T>(perform: (tx: Tx) => Promise<T>): Promise<T> {
  const options = { maxWait: 4_000, timeout: 5_000 };
  try {
    return await db.$transaction(perform, options);
  } catch (error) {
    if (!isWorthRepeating(error)) throw refusalOfDatabaseError(error);
  }
  try {
    return await db.$transaction(perform, options);
  } catch (error) {
    throw refusalOfDatabaseError(error);
  }
}

function connect() {
  // A build loads this module without settings; a server has had them checked when it started.
  // Without these limits a frozen database would hang every request for ever.
  const adapter = new PrismaPg(
    {
      connectionString: process.env.DATABASE_URL,
      max: Number(process.env.DATABASE_POOL ?? 10),
      connectionTimeoutMillis: 4_000,
      query_timeout: 8_000,
      statement_timeout: 7_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 8_000,
      keepAlive: true,
    },
    {
      onPoolError: (error) => log.error({ err: error.message }, "idle database connection lost"),
      statementNameGenerator: statementName,
    },
  );
  return new PrismaClient({ adapter });
}
