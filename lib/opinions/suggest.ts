/** What most of the nearest opinions were decided to be, and how many of how many say so. */
export type Suggestion = { value: string; count: number; of: number };

/** How many neighbours are asked. */
export const mostAsked = 9;
const fewestOfOneMind = 2;

/**
 * A proposal from how similar ones were decided: what most of the nearest nine, of those decided at
 * all, have in common. Null where fewer than two, or fewer than half, agree. A person decides.
 * @param decided the decisions of the neighbours, the nearest first; null where none was taken
 */
export function suggestFrom(decided: readonly (string | null)[]): Suggestion | null {
  const asked = decided.filter((value) => value !== null).slice(0, mostAsked);
  const counts = new Map<string, number>();
  for (const value of asked) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < fewestOfOneMind || first[1] * 2 < asked.length) return null;
  return { value: first[0], count: first[1], of: asked.length };
}
