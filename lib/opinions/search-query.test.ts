import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchQuery, typedCode } from "./search-query";

describe("the words of a search", () => {
  it("stand side by side, folded to plain letters", () => {
    expect(searchQuery("Bến đỗ xe")?.phrase).toBe("(('ben' <-> 'do' <-> 'xe'))");
  });

  it("are the same composed or not, and with either place of the tone", () => {
    const query = searchQuery("Uỷ ban Đống Đa");
    expect(searchQuery("Uỷ ban Đống Đa".normalize("NFD"))).toEqual(query);
    expect(searchQuery("ủy BAN dong đa")).toEqual(query);
  });

  it("may go on at the end, but not where the end is a number or one letter", () => {
    expect(searchQuery("ngõ phố")?.begun).toBe("(('ngo' <-> 'pho':*))");
    expect(searchQuery("ngõ 52")?.begun).toBe("(('ngo' <-> '52'))");
    expect(searchQuery("khu A")?.begun).toBe("(('khu' <-> 'a'))");
  });

  it("find an abbreviation by its words and its words by the abbreviation", () => {
    const both = "(('ubnd' <-> 'phuong') | ('uy' <-> 'ban' <-> 'nhan' <-> 'dan' <-> 'phuong'))";
    expect(searchQuery("UBND phường")?.phrase).toBe(both);
    expect(searchQuery("quốc lộ 1A")?.phrase).toBe("(('quoc' <-> 'lo' <-> '1a') | ('ql1a'))");
    expect(searchQuery("QL1A")?.phrase).toBe("(('ql1a') | ('quoc' <-> 'lo' <-> '1a'))");
  });

  it("stand anywhere in the last attempt, each abbreviation in either form", () => {
    expect(searchQuery("đèn TDP")?.anywhere).toBe(
      "(('den')) & (('tdp':*) | ('to' <-> 'dan' <-> 'pho':*))",
    );
  });

  it("are none where nothing of a letter or digit is left", () => {
    for (const nothing of ["", "   ", "!?…", "-- ' \" \\ & | ! <->", "中文"]) {
      expect(searchQuery(nothing)).toBeNull();
    }
  });

  it("never carry anything but quoted words into the query language", () => {
    const allowed = /^(\(+'[a-z0-9]+'(:\*)?( (<->) '[a-z0-9]+'(:\*)?)*\)+( [&|] )?)+$/;
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (typed) => {
        const query = searchQuery(typed);
        if (!query) return;
        for (const part of Object.values(query)) expect(part).toMatch(allowed);
      }),
    );
  });

  it("are bounded, however long the text", () => {
    const query = searchQuery("ubnd ".repeat(500));
    expect(query?.phrase.length).toBeLessThan(5_000);
  });
});

describe("a typed code", () => {
  it.each(["TH-2024-018", "th-2024-018", "th2024018", "TH 2024 018", " TH-2024-18 "])(
    "is read from “%s”",
    (typed) => expect(typedCode(typed)).toBe("TH-2024-018"),
  );

  it("keeps numbers beyond 999 as they are, and đ as d", () => {
    expect(typedCode("TH-2024-1018")).toBe("TH-2024-1018");
    expect(typedCode("ĐĐ-2019-007")).toBe("DD-2019-007");
  });

  it.each(["TH-2024", "2024-018", "đèn đường", "th2024", "' OR 1=1", ""])(
    "is not seen in “%s”",
    (typed) => expect(typedCode(typed)).toBeNull(),
  );
});
