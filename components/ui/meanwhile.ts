type Versions = {
  /** What stood there when the form was opened; unknown without JavaScript. */
  before: string | undefined;
  /** What was sent. */
  kept: string;
  /** What somebody else stored meanwhile. */
  theirs: string;
};

/**
 * What becomes of a field when somebody else saved meanwhile: the same was typed or nothing is new
 * ("kept"), it was left as it stood ("takenOver"), or both changed it ("both").
 */
export function meanwhile({ before, kept, theirs }: Versions): "kept" | "takenOver" | "both" {
  const isSame = (one: string, other: string | undefined) => plain(one) === plain(other);
  if (isSame(theirs, kept) || isSame(theirs, before)) return "kept";
  return isSame(kept, before) ? "takenOver" : "both";
}

// A form sends line ends its own way.
function plain(value: string | undefined) {
  return value?.replaceAll("\r\n", "\n");
}
