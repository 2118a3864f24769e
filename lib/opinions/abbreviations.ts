/**
 * What offices shorten, without accents, beside what it stands for: a search for the one finds
 * the other too.
 */
const pairs: readonly (readonly [short: string, long: string])[] = [
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["mttq", "mat tran to quoc"],
  ["gpmb", "giai phong mat bang"],
  ["tdp", "to dan pho"],
  ["gcn", "giay chung nhan"],
  ["qsdd", "quyen su dung dat"],
  ["tdc", "tai dinh cu"],
  ["qh", "quy hoach"],
  ["ttdt", "trat tu do thi"],
  ["ttxd", "trat tu xay dung"],
  ["tthc", "thu tuc hanh chinh"],
  ["cchc", "cai cach hanh chinh"],
  ["antt", "an ninh trat tu"],
  ["attp", "an toan thuc pham"],
  ["atgt", "an toan giao thong"],
  ["vsmt", "ve sinh moi truong"],
  ["pccc", "phong chay chua chay"],
  ["bhyt", "bao hiem y te"],
  ["nvh", "nha van hoa"],
  ["thcs", "trung hoc co so"],
  ["thpt", "trung hoc pho thong"],
  ["ccvc", "cong chuc vien chuc"],
  ["hnd", "hoi nong dan"],
  ["ccb", "cuu chien binh"],
  ["lhpn", "lien hiep phu nu"],
  ["dtn", "doan thanh nien"],
  ["kdt", "khu do thi"],
];

const roads: readonly (readonly [short: string, long: string[]])[] = [
  ["ql", ["quoc", "lo"]],
  ["tl", ["tinh", "lo"]],
  ["dt", ["duong", "tinh"]],
];

const byShort = new Map(pairs.map(([short, long]) => [short, long.split(" ")]));
const longForms = pairs.map(([short, long]) => ({ short, long: long.split(" ") }));

export type OtherForm = { length: number; words: string[] };

/** The other way of writing what stands at the beginning of these words: how many of them it replaces, and by what. */
export function otherForm(words: readonly string[]): OtherForm | null {
  const [first = ""] = words;
  const spelledOut = byShort.get(first);
  if (spelledOut) return { length: 1, words: spelledOut };
  const shortened = longForms.find(({ long }) =>
    long.every((word, index) => words[index] === word),
  );
  if (shortened) return { length: shortened.long.length, words: [shortened.short] };
  return numberedRoad(words);
}

/** QL1A, also written quốc lộ 1A. */
function numberedRoad(words: readonly string[]): OtherForm | null {
  for (const [short, long] of roads) {
    const number = new RegExp(`^${short}(\\d+[a-z]?)$`).exec(words[0] ?? "")?.[1];
    if (number) return { length: 1, words: [...long, number] };
    const next = words[long.length];
    if (next && /^\d+[a-z]?$/.test(next) && long.every((word, index) => words[index] === word)) {
      return { length: long.length + 1, words: [short + next] };
    }
  }
  return null;
}

const firstOfLong = new Set(
  [...longForms, ...roads.map(([, long]) => ({ long }))].map(({ long }) => long[0]),
);
const longest = Math.max(...longForms.map(({ long }) => long.length));

/** Folded words with all that offices shorten shortened: both ways of writing become one. */
export function shortened(words: readonly string[]): string[] {
  const short: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const form = firstOfLong.has(word) ? otherForm(words.slice(at, at + longest)) : null;
    const [inShort] = form && form.length > 1 ? form.words : [];
    short.push(inShort ?? word);
    at += inShort ? form!.length : 1;
  }
  return short;
}
