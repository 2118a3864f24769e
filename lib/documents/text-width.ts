/**
 * Advance widths of Times New Roman in thousandths of the type size. Letters with accents are as
 * wide as those without.
 */
const regular: Record<number, string> = {
  250: " ,.",
  278: "ijlt:;/",
  333: "Ifr-()",
  389: "Js",
  444: "acez“”",
  500: "bdghknopquvxy0123456789–*",
  556: "FPS",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYw",
  778: "m",
  889: "M",
  944: "W",
};

const bold: Record<number, string> = {
  250: " ,.",
  278: "il/",
  333: "fjt-():;",
  389: "Is",
  444: "cerz",
  500: "Jagovxy0123456789–*“”",
  556: "Sbdhknpqu",
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYw",
  778: "GHKOQ",
  833: "m",
  944: "M",
  1000: "W",
};

const widthsOf = (table: Record<number, string>) =>
  new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );

const widths = { regular: widthsOf(regular), bold: widthsOf(bold) };

/** How long a line of text is, in points: for the rules that the forms measure by it. */
export function textWidth(text: string, size: number, weight: "regular" | "bold"): number {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
  const thousandths = [...plain].reduce(
    (sum, letter) => sum + (widths[weight].get(letter) ?? 500),
    0,
  );
  return (thousandths * size) / 1000;
}
