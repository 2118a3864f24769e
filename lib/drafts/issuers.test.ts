import { expect, it } from "vitest";
import { formFamilies } from "@/lib/documents/official-document";
import { issuerOf, unitWords } from "./issuers";

const city = { type: "thanhPho", name: "Hà Nội", fullName: "Thành phố Hà Nội" } as const;
const district = { type: "quan", name: "Tây Hồ", fullName: "Quận Tây Hồ", parent: city } as const;
const ward = { type: "phuong", name: "Tây Hồ", fullName: "Phường Tây Hồ", parent: city } as const;

it("names the Party committee, the People's Committee and the Front of a ward as they sign", () => {
  const [party, state, front] = formFamilies.map((family) => issuerOf(ward, family));
  expect(party).toMatchObject({
    superior: ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"],
    name: ["ĐẢNG ỦY PHƯỜNG TÂY HỒ"],
    actingBody: "Ban Thường vụ Đảng ủy phường Tây Hồ",
    symbol: "ĐU",
    place: "Tây Hồ",
  });
  expect(state).toMatchObject({
    superior: [],
    name: ["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂY HỒ"],
    symbol: "UBND",
  });
  expect(front).toMatchObject({ name: ["BAN THƯỜNG TRỰC"], symbol: "MTTQ-BTT" });
});

it("knows how committees were called before 01/07/2025, and what stands above a ward of then", () => {
  expect(issuerOf(district, "party")).toMatchObject({
    superior: ["ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"],
    name: ["QUẬN ỦY TÂY HỒ"],
    office: "Văn phòng Quận ủy",
    symbol: "QU",
  });
  const oldWard = { ...ward, name: "Sài Đồng", fullName: "Phường Sài Đồng", parent: district };
  expect(issuerOf(oldWard, "party").superior).toEqual(["ĐẢNG BỘ QUẬN TÂY HỒ"]);
  expect(issuerOf({ ...city, parent: null }, "party")).toMatchObject({
    superior: [],
    name: ["THÀNH ỦY HÀ NỘI"],
  });
});

it("writes a name that is a number in full, and calls a commune's groups villages", () => {
  const numbered = { ...ward, name: "1", fullName: "Phường 1" };
  expect(issuerOf(numbered, "state").place).toBe("Phường 1");
  const commune = { type: "xa", name: "Thanh Trì", fullName: "Xã Thanh Trì" } as const;
  expect(unitWords(commune)).toEqual({ inSentence: "xã Thanh Trì", word: "xã", groups: "thôn" });
});
