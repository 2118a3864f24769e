const longest = 64;

/** A conference's official title where there is room for its beginning only, cut between words. */
export function shortTitle(title: string): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(" ")) || cut}…`;
}
