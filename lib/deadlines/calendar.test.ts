import { expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { makeCalendar, restDayOn } from "./calendar";

const calendar = makeCalendar([
  { day: plainDate("2027-01-01"), kind: "dayOff", name: "Tết Dương lịch" },
  { day: plainDate("2027-05-03"), kind: "dayInLieu", name: "Nghỉ bù 1/5" },
  { day: plainDate("2027-05-09"), kind: "workingDay", name: "Làm bù" },
]);

it.each([
  ["2027-01-01", "a holiday", { name: "Tết Dương lịch" }],
  ["2027-05-03", "a day in lieu", { name: "Nghỉ bù 1/5" }],
  ["2027-01-03", "a Sunday", { name: null }],
  ["2027-05-09", "a Sunday that is worked", null],
  ["2027-01-02", "a Saturday", null],
  ["2027-01-04", "a Monday", null],
])("tells of %s whether people rest: %s", (day, _, rest) => {
  expect(restDayOn(calendar, plainDate(day))).toEqual(rest);
});
