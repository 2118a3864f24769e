import { expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { fillTemplate, hasBlanks, unknownFields } from "./fill-template";
import { standardTemplates } from "./standard-templates";

const facts = {
  code: "PTH-2026-018",
  text: "Ngập ở ngõ 264.",
  place: "Ngõ 264 Âu Cơ",
  topic: "Môi trường",
  unit: "Ủy ban nhân dân phường Tây Hồ",
  agency: null,
  dueOn: plainDate("2026-12-15"),
  conference: null,
  conferenceDay: null,
};

it("fills fields however they are spaced and written, and leaves room where nothing is known", () => {
  expect(fillTemplate("{{Mã  ý kiến}} tại {{ nơi }}, {{cơ quan được giao}}, {{hạn}}", facts)).toBe(
    "PTH-2026-018 tại Ngõ 264 Âu Cơ, ……, 15/12/2026",
  );
});

it("leaves what is no field as it was typed, also names of things every object has", () => {
  expect(fillTemplate("{{số nhà}} {{constructor}}", facts)).toBe("{{số nhà}} {{constructor}}");
  expect(unknownFields("{{nơi}} {{số nhà}} {{số nhà}}")).toEqual(["số nhà"]);
});

it("knows what a template left open, and takes a writer's own three dots for none", () => {
  expect(hasBlanks(fillTemplate("Giao {{cơ quan được giao}} xử lý.", facts))).toBe(true);
  expect(hasBlanks("Số nhà {{số nhà}}.")).toBe(true);
  expect(hasBlanks("Xong trước ngày ..... .")).toBe(true);
  expect(hasBlanks("Rác, nước thải… và bụi ... đã được xử lý.")).toBe(false);
});

it("does not fill what the opinion itself says", () => {
  expect(fillTemplate("{{nội dung}}", { ...facts, text: "{{hạn}}" })).toBe("{{hạn}}");
});

it("has no standard template with a mistyped field, and one for each usual outcome", () => {
  expect(standardTemplates.flatMap(({ body }) => unknownFields(body))).toEqual([]);
  const outcomes = standardTemplates.map(({ outcome }) => outcome);
  expect(new Set(outcomes).size).toBe(outcomes.length);
});
