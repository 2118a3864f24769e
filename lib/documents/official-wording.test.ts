import { expect, it } from "vitest";
import { instantAt, plainDate } from "@/lib/platform/dates";
import { profileOn } from "./form-profile";
import { clockTime, longDay, moment, roman, shortDay, signOf } from "./official-wording";
import { textWidth } from "./text-width";

it("writes days below ten and the first two months with a zero, other months without", () => {
  expect(longDay(plainDate("2026-02-05"))).toBe("ngày 05 tháng 02 năm 2026");
  expect(longDay(plainDate("2026-03-15"))).toBe("ngày 15 tháng 3 năm 2026");
  expect(shortDay(plainDate("2026-01-09"))).toBe("09/01/2026");
  expect(shortDay(plainDate("2017-05-25"))).toBe("25/5/2017");
});

it("tells time as an invitation does, in Vietnamese hours", () => {
  const [start, end] = [instantAt("2026-12-10", "08:30"), instantAt("2026-12-10", "11:00")];
  expect(clockTime(end)).toBe("11 giờ 00");
  expect(moment(start)).toBe("08 giờ 30 phút, thứ Năm, ngày 10 tháng 12 năm 2026");
  expect(moment(start, end)).toMatch(/^từ 08 giờ 30 phút đến 11 giờ 00, thứ Năm/);
});

it("signs with hyphen and slash as each family does, numbers below ten with a zero", () => {
  const day = plainDate("2026-11-22");
  const issuer = { symbol: "UBND" } as Parameters<typeof signOf>[0]["issuer"];
  const notice = { type: { name: "THÔNG BÁO", symbol: "TB" }, number: "7", issuer };
  expect(signOf(notice, profileOn("state", day))).toBe("07/TB-UBND");
  const ofParty = { ...notice, number: "365", issuer: { ...issuer, symbol: "QU" } };
  expect(signOf(ofParty, profileOn("party", day))).toBe("365-TB/QU");
});

it("counts parts in Roman numerals", () => {
  expect([1, 4, 9, 12].map(roman)).toEqual(["I", "IV", "IX", "XII"]);
});

it("measures a line by the typeface's own widths, whatever its accents", () => {
  expect(textWidth("Độc lập", 13, "bold")).toBe(textWidth("Đôc lâp", 13, "bold"));
  expect(textWidth("ĐẢNG CỘNG SẢN VIỆT NAM", 15, "bold")).toBeCloseTo(206.66, 1);
});
