import type { Sheet } from "./sheet";

export type LegacyEncoding = "TCVN3" | "VNI";

// Letters that only Unicode Vietnamese has; a text with these is no text of an old font.
const unicode = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;

/** Digits and words without accents say nothing of the encoding. */
const isPlain = /^[ -~\s]*$/;

/** TCVN3 (.VnTime) puts its letters on signs such as ® (đ), ­ (ư), µ (à), ¸ (á), Þ (ị). */
const tcvn3 = /[®¸µ¶·¹©¨¬\u00ad¾»¼½Æ§Þß×ÖÝ]/g;

/** VNI (VNI-Times) writes an accent as a letter after the vowel: "Hoäi nghò ñoái thoaïi". */
const vni = /[aeouAEOU][ùøûõïäâêáàåãëôéèüúöÙØÛÕÏÄÂÊ]|[ñÑ][aeioöôAEIOÖ]|[öô][ùøûõï]/g;

/** The old font encoding in which most of the words of the sheets are written, if they are. */
export function legacyEncodingOf(sheets: Sheet[]): LegacyEncoding | null {
  const found = { TCVN3: 0, VNI: 0, none: 0 };
  for (const { rows } of sheets) {
    for (const cell of rows.slice(0, 500).flatMap(({ cells }) => cells)) {
      if (!isPlain.test(cell)) found[encodingOf(cell)] += 1;
    }
  }
  const [encoding, count] =
    found.TCVN3 >= found.VNI ? (["TCVN3", found.TCVN3] as const) : (["VNI", found.VNI] as const);
  return count > 0 && count * 2 > found.none ? encoding : null;
}

function encodingOf(cell: string): LegacyEncoding | "none" {
  if (unicode.test(cell)) return "none";
  if ((cell.match(tcvn3)?.length ?? 0) >= 2) return "TCVN3";
  return (cell.match(vni)?.length ?? 0) >= 2 ? "VNI" : "none";
}
