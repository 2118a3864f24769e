import pg from "pg";
import { Prisma } from "@/lib/generated/prisma/client";
import { Refusal } from "@/lib/refusals";

const deadlock = "P2034";
const uniqueKeyBroken = "P2002";
/** Two periods of one thing overlap. */
const exclusionBroken = "23P01";
const transactionTimedOut = "P2028";
const rawQueryFailed = "P2010";

/** Deadlocks and serialisation failures go away when the transaction is run again. */
export function isWorthRepeating(error: unknown): boolean {
  return codeOf(error) === deadlock || ["40P01", "40001"].includes(sqlStateOf(error) ?? "");
}

/** The one place where errors of the database become a "no" that people can read. */
export function refusalOfDatabaseError(error: unknown): unknown {
  if (codeOf(error) === uniqueKeyBroken || sqlStateOf(error) === "23505") {
    return new Refusal("already-exists");
  }
  if (sqlStateOf(error) === exclusionBroken) return new Refusal("double-booked");
  if (isTemporary(error)) return new Refusal("busy");
  return error;
}

function isTemporary(error: unknown): boolean {
  if (codeOf(error) === transactionTimedOut || isWorthRepeating(error)) return true;
  if (["55P03", "57014", "57P01", "57P03", "53300"].includes(sqlStateOf(error) ?? "")) return true;
  return (
    error instanceof Error &&
    /^(timeout exceeded when trying to connect|Query read timeout|Connection terminated)/.test(
      error.message,
    )
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
}

function sqlStateOf(error: unknown): string | undefined {
  if (error instanceof pg.DatabaseError) return error.code;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined;
  if (error.code !== rawQueryFailed && error.code !== "P2039") return undefined;
  const cause = (error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } })
    ?.driverAdapterError?.cause;
  return cause?.originalCode;
}
