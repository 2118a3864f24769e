import { createHash } from "node:crypto";

const mostNames = 500;
const names = new Map<string, string>();

/**
 * A name for a statement's text, so that each connection parses and plans it once. It is made from
 * the text, since the server's bundles each have a copy of this module and share the connections.
 * Statements whose text varies with the length of a list would fill the server's memory with plans:
 * only the first few hundred texts get a name, the rest run unnamed.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= mostNames) return "";
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 32);
  names.set(sql, name);
  return name;
}
