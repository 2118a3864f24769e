import { foldText } from "@/lib/platform/text";
import type { KindApart } from "./vocabulary";

/** What the words of an opinion make it look like, and the words that do. A hint: the officer decides. */
export type KindHint = { kind: KindApart; words: string };

// Speaking of how complaints are settled is not complaining.
const generalTalk =
  /\b(giai quyet|xu ly|cong tac|tiep nhan|quy trinh|thoi han|phap luat ve|luat|ty le|so)( cac| nhung| don| don thu| thu| vu viec| vu| quyet)*( khieu nai| to cao| phan anh| kien nghi)+( va)?( khieu nai| to cao)*/g;

const denouncing = [
  ...["to cao", "to giac", "nhan hoi lo", "doi hoi lo", "tham o", "nhung nhieu", "bao ke"],
  ...["loi dung chuc vu", "lam quyen", "chiem doat", "vu khong", "an chan tien"],
  ...["de nghi xu ly ky luat", "de nghi ky luat", "yeu cau ky luat", "de nghi khoi to"],
];

const complaining = [
  ...["khieu nai", "khong dong y voi quyet dinh", "khong nhat tri voi quyet dinh"],
  ...["de nghi huy quyet dinh", "de nghi thu hoi quyet dinh", "xem xet lai quyet dinh"],
  ...["quyet dinh xu phat gia dinh toi", "quyet dinh thu hoi dat cua gia dinh toi"],
];

const wrongdoing = [
  ...["vi pham", "sai pham", "lam trai", "gay kho khan", "vu loi", "bao che", "khong minh bach"],
];

const named =
  /(?<![\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|đồng chí)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*)+/u;

/**
 * Whether a text reads like a complaint against a decision or a denunciation of somebody: by words
 * such as "tố cáo" and "đề nghị hủy quyết định", or by a person's name beside a wrong (domain: mixing
 * petitions with denunciations is the usual error). Null where nothing in it does.
 */
export function kindHint(text: string): KindHint | null {
  const words = ` ${foldText(text).replace(generalTalk, " ")} `;
  const found = (among: string[]) => among.find((phrase) => words.includes(` ${phrase} `));

  const denounced = found(denouncing);
  if (denounced) return { kind: "denunciation", words: asWritten(text, denounced) };
  const name = named.exec(text.normalize("NFC"))?.[0];
  const wrong = found(wrongdoing);
  if (name && wrong) {
    return { kind: "denunciation", words: `${name} … ${asWritten(text, wrong)}` };
  }
  const complained = found(complaining);
  return complained ? { kind: "complaint", words: asWritten(text, complained) } : null;
}

/** The folded phrase as it stands in the text, with its accents. */
function asWritten(text: string, phrase: string): string {
  const written = text
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const length = phrase.split(" ").length;
  const at = written.findIndex(
    (_, index) => foldText(written.slice(index, index + length).join(" ")) === phrase,
  );
  return at < 0 ? phrase : written.slice(at, at + length).join(" ");
}
