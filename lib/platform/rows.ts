import pg from "pg";
import { Prisma } from "@/lib/generated/prisma/client";
import { pool } from "./pool";
import { statementName } from "./prepared-statements";

/** Days without a time stand at midnight UTC, as everywhere in the product; 64-bit numbers are counts. */
const parsers: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.DATE]: (text) => new Date(`${text}T00:00:00Z`),
  [pg.types.builtins.INT8]: Number,
};

const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[oid]) || pg.types.getTypeParser(oid, format as "text"),
};

/**
 * The rows of a question that pages ask all day, by the driver itself: the pool, limits and prepared
 * statements are Prisma's, but not its second encoding of every row, which costs more than the rest
 * of the question. For reading outside a transaction; all else goes through Prisma.
 */
export async function readRows<T>({ text, values }: Prisma.Sql): Promise<T[]> {
  const name = statementName({ sql: text });
  const { rows } = await pool.query({ name: name || undefined, text, values, types });
  return rows as T[];
}

/**
 * As much of a text as beginningOf(…, most) looks at. The cut itself is not made by the database, to
 * which its search for a word costs half of a list.
 */
export function startOf(text: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`left(${text}, ${most + 1}::int)`;
}
