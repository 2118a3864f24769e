import { describe, expect, it } from "vitest";
import { fromPickerDate, tidyDate, tidyTime, toPickerDate } from "./date-text";

describe("a typed date", () => {
  it.each([
    ["5/3/2024", "05/03/2024"],
    ["5.3.2024", "05/03/2024"],
    [" 05-03-2024 ", "05/03/2024"],
    ["05032024", "05/03/2024"],
    ["5/3/24", "05/03/2024"],
    ["05/03/2024", "05/03/2024"],
  ])("tidies %s to %s", (typed, tidy) => {
    expect(tidyDate(typed)).toBe(tidy);
  });

  it.each(["mai", "5/3", "5/3/024", "2024-03-05", ""])("leaves %s as typed", (typed) => {
    expect(tidyDate(typed)).toBe(typed);
  });

  it("goes to the picker and back", () => {
    expect(toPickerDate("5/3/2024")).toBe("2024-03-05");
    expect(fromPickerDate("2024-03-05")).toBe("05/03/2024");
    expect(toPickerDate("5/3")).toBe("");
  });
});

describe("a typed time", () => {
  it.each([
    ["8", "08:00"],
    ["8h", "08:00"],
    ["8h30", "08:30"],
    ["8:05", "08:05"],
    ["830", "08:30"],
    ["1415", "14:15"],
    ["14g15", "14:15"],
  ])("tidies %s to %s", (typed, tidy) => {
    expect(tidyTime(typed)).toBe(tidy);
  });

  it.each(["sáng", "", "8:30 tối"])("leaves %s as typed", (typed) => {
    expect(tidyTime(typed)).toBe(typed);
  });
});
