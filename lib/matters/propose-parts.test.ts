import { expect, it } from "vitest";
import { proposeParts } from "./propose-parts";

it("splits a list at its numbers, and keeps the lines that go on with their item", () => {
  const text = "1. Ngõ 12 thiếu đèn.\nBuổi tối rất tối.\n2) Cống tắc.\n- Rác để lâu ngày.";
  expect(proposeParts(text)).toEqual([
    "Ngõ 12 thiếu đèn.\nBuổi tối rất tối.",
    "Cống tắc.",
    "Rác để lâu ngày.",
  ]);
});

it("leaves what introduces a list with its first item", () => {
  expect(proposeParts("Tổ dân phố đề nghị:\n- lắp đèn;\n- nạo vét cống.")).toEqual([
    "Tổ dân phố đề nghị:\nlắp đèn;",
    "nạo vét cống.",
  ]);
});

it("finds first and second within one line", () => {
  const text =
    "Thứ nhất, đề nghị lắp đèn ở ngõ 12. Thứ hai, cống ngõ 14 tắc. Thứ ba, thiếu cây xanh.";
  expect(proposeParts(text)).toHaveLength(3);
  expect(proposeParts("Xin nêu: 1. Đèn hỏng. 2. Cống tắc.")).toEqual([
    "Xin nêu:\nĐèn hỏng.",
    "Cống tắc.",
  ]);
});

it("takes lines as parts where nothing is numbered, and leaves one sentence whole", () => {
  expect(proposeParts("Đèn hỏng.\n\nCống tắc.")).toEqual(["Đèn hỏng.", "Cống tắc."]);
  expect(proposeParts("Đường 1.5 m, QL1A hẹp.")).toEqual(["Đường 1.5 m, QL1A hẹp."]);
});

it("proposes ten parts at most and loses none of the rest", () => {
  const parts = proposeParts(Array.from({ length: 14 }, (_, n) => `- việc ${n}`).join("\n"));
  expect(parts).toHaveLength(10);
  expect(parts.at(-1)).toContain("việc 13");
});
