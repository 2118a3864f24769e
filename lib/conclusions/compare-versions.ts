import type { KeptContent } from "./keep-version";

/** The titles of the parts in which a version differs from the one before it, in the order of the notice. */
export function changedParts(before: KeptContent, after: KeptContent): string[] {
  const bodies = (content: KeptContent) =>
    new Map([
      ["", JSON.stringify([content.abstract, content.opening, content.recipients])],
      ...content.sections.map((section): [string, string] => [
        section.title,
        JSON.stringify(section),
      ]),
    ]);
  const [old, now] = [bodies(before), bodies(after)];
  const titles = new Set([...now.keys(), ...old.keys()]);
  return [...titles]
    .filter((title) => old.get(title) !== now.get(title))
    .map((title) => title || after.abstract);
}
