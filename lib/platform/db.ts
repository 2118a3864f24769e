import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/lib/generated/prisma/client";
import { pool } from "./pool";
import { statementName } from "./prepared-statements";
import { refusalOfDatabaseError, isWorthRepeating } from "./database-errors";

export type Tx = Prisma.TransactionClient;

declare global {
  var prismaOfThisProcess: PrismaClient | undefined;
}

/** One client for the process; also across reloads in development. */
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
  // Whoever disconnects ends the pool too: idle connections would keep a command waiting for ten seconds.
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: statementName,
    disposeExternalPool: true,
  });
  return new PrismaClient({ adapter });
}
