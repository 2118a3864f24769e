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

/** In SQL what beginningOf is: the first `most` characters of a text up to a whole word, and "…". */
export function beginning(text: Prisma.Sql, most: number): Prisma.Sql {
  return Prisma.sql`CASE WHEN char_length(${text}) <= ${most}::int THEN ${text}
    ELSE regexp_replace(left(${text}, ${most}::int), '[\\s,;:.-]*\\s\\S{0,29}$', '') || '…' END`;
}
