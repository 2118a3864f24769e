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
 * In SQL what beginningOf is: the first `most` characters of a text up to a whole word, and "…".
 * Without a regular expression, which would cost a list half of its time in the database.
 */
export function beginning(text: Prisma.Sql, most: number): Prisma.Sql {
  const cut = Prisma.sql`left(${text}, ${most}::int)`;
  const space = Prisma.sql`strpos(reverse(translate(${cut}, E'\\n\\r\\t', '   ')), ' ')`;
  return Prisma.sql`CASE WHEN char_length(${text}) <= ${most}::int THEN ${text}
    WHEN ${space} BETWEEN 1 AND 30
      THEN rtrim(left(${text}, ${most}::int - ${space}), E' \\n\\r\\t,;:.-') || '…'
    ELSE ${cut} || '…' END`;
}
