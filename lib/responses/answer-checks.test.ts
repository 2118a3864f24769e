import { expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { checkAnswer } from "./answer-checks";

const today = plainDate("2026-11-22");
const owed = { dueOn: plainDate("2026-11-25"), answerStatus: "unanswered" } as const;

function unmet(body: string, opinion: Parameters<typeof checkAnswer>[1] = owed) {
  return checkAnswer(body, opinion, today)
    .filter(({ isMet }) => !isMet)
    .map(({ key }) => key);
}

it("finds a day, a deadline and a doer however they are written", () => {
  expect(unmet("Phòng Kinh tế lắp đèn trước ngày 31/12/2026.")).toEqual([]);
  expect(unmet("UBND phường làm xong trong 15 ngày.")).toEqual([]);
  expect(unmet("Công an phường tuần tra từ tháng 12.")).toEqual([]);
  expect(unmet("Ủy ban nhân dân bố trí vốn năm 2027.")).toEqual([]);
});

it("misses them in an answer that promises nothing", () => {
  expect(unmet("Xin tiếp thu, sẽ xem xét sớm.")).toEqual(["day", "doer"]);
});

it("tells when the day is past, and nothing where none is set", () => {
  const late = { ...owed, dueOn: plainDate("2026-11-20") };
  expect(unmet("Phường làm trước ngày 01/12/2026.", late)).toEqual(["inTime"]);
  const keys = checkAnswer("…", { ...owed, dueOn: null }, today).map(({ key }) => key);
  expect(keys).toEqual(["day", "doer"]);
});
