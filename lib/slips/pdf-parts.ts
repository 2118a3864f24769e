/** A stretch of a file: from its first byte to the one after its last. */
export type Span = { from: number; to: number };

/** The stretches of a PDF between its streams: where its objects, trailers and references stand. */
export function outsideStreams(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const stream of text.matchAll(/\bstream\r?\n[\s\S]*?endstream\b/g)) {
    spans.push({ from, to: stream.index });
    from = stream.index + stream[0].length;
  }
  return [...spans, { from, to: text.length }];
}

/** Where a pattern is found outside the streams; the pattern's first group too, as it reads. */
export function* findOutside(text: string, spans: Span[], pattern: RegExp) {
  for (const { from, to } of spans) {
    for (const match of text.slice(from, to).matchAll(pattern)) {
      yield { from: from + match.index, to: from + match.index + match[0].length, group: match[1] };
    }
  }
}

/** Everything of one object between "N 0 obj" and "endobj", in each edition that the file has of it. */
export function bodiesOf(text: string, number: string): Span[] {
  const heads = text.matchAll(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\b`, "g"));
  return [...heads].flatMap(({ index, 0: head }) => {
    const from = index + head.length;
    const to = text.indexOf("endobj", from);
    return to < 0 ? [] : [{ from, to }];
  });
}

/** A name with its letters in hexadecimal is still that name: /J#61vaScript. */
export function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
