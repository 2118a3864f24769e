/** The sentences of a text, each as it stands in it: what a remark can be about. */
export function passagesOf(text: string): string[] {
  const sentences = text.split("\n").flatMap((line) => line.split(/(?<=[.!?;])\s+/u));
  return [...new Set(sentences.map((sentence) => sentence.trim()).filter(Boolean))];
}

export type AnchoredPart = { text: string; commentIds: string[] };

/** The text in parts, each with the remarks whose passage it is; passages that are gone mark nothing. */
export function anchorComments(
  text: string,
  comments: { id: string; passage: string | null }[],
): AnchoredPart[] {
  const spans = comments.flatMap(({ id, passage }) => {
    const from = passage ? text.indexOf(passage) : -1;
    return from < 0 ? [] : [{ id, from, to: from + passage!.length }];
  });
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])];
  edges.sort((one, other) => one - other);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const covering = spans.filter((span) => span.from <= from && to <= span.to);
    return { text: text.slice(from, to), commentIds: covering.map(({ id }) => id) };
  });
}
