import { describe, expect, it } from "vitest";
import { foldText, matchesTyped } from "./fold-text";

describe("foldText", () => {
  it("drops accents, turns đ into d and lowers the case", () => {
    expect(foldText("Phường ĐỐNG  Đa")).toBe("phuong dong da");
  });

  it("reads composed and half-composed accents alike", () => {
    expect(foldText("Thuỵ Khuê".normalize("NFD"))).toBe(foldText("Thụy Khuê".normalize("NFC")));
  });
});

describe("matchesTyped", () => {
  it.each(["dong da", "Đống", "da dong", "phuong d", ""])(
    "finds “Phường Đống Đa” by “%s”",
    (typed) => {
      expect(matchesTyped("Phường Đống Đa", typed)).toBe(true);
    },
  );

  it.each(["ong", "dong dao"])("does not find “Phường Đống Đa” by “%s”", (typed) => {
    expect(matchesTyped("Phường Đống Đa", typed)).toBe(false);
  });
});
