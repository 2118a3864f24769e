const mostNames = 500;
const names = new Map<string, string>();

/**
 * A name for a statement's text, so that each connection parses and plans it once. Statements whose
 * text varies with the length of a list would fill the server's memory with plans: only the first
 * few hundred texts of a process get a name, the rest run unnamed.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known) return known;
  if (names.size >= mostNames) return "";
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}
