import { describe, expect, it } from "vitest";
import { addDays, isoDay, plainDate } from "@/lib/platform/dates";
import { frequencyRules } from "@/prisma/seed/calendar/frequency-rules";
import { overallOf, quarterOf, standingsOf, windowsOf, type JudgedUnit } from "./compliance";

const oldWard = unit("phuong", "2008-08-01", "2025-06-30");
const ward = unit("phuong", "2025-07-01");
const commune = unit("xa", "2025-07-01");

function unit(type: "phuong" | "xa", from: string, to: string | null = null): JudgedUnit {
  const validTo = to === null ? null : plainDate(to);
  return { id: "u", level: "ward", type, validFrom: plainDate(from), validTo };
}

function rule(code: string) {
  return { ...frequencyRules.find((one) => one.code === code)!, unitId: null };
}

const held = (...days: string[]) => days.map((day) => ({ day: plainDate(day), isHeld: true }));
const coming = (...days: string[]) => days.map((day) => ({ day: plainDate(day), isHeld: false }));

function standing(
  code: string,
  of: JudgedUnit,
  year: number,
  conferences: { day: Date; isHeld: boolean }[],
  today: string,
) {
  return standingsOf(rule(code), of, year, conferences, plainDate(today));
}

describe("the urban-government pilot in a ward of 2024", () => {
  it("is met by the second conference of the year", () => {
    const [found] = standing("R05", oldWard, 2024, held("2024-06-12", "2024-11-14"), "2026-11-22");
    expect(found).toMatchObject({ state: "met", held: 2, metOn: plainDate("2024-11-14") });
  });

  it("is missed with one", () => {
    const [found] = standing("R05", oldWard, 2024, held("2024-12-17"), "2026-11-22");
    expect(found).toMatchObject({ state: "missed", held: 1 });
  });

  it("is due until the last day of the year", () => {
    const on = (today: string) =>
      standing("R05", oldWard, 2024, held("2024-06-12"), today)[0]?.state;
    expect([on("2024-12-31"), on("2025-01-01")]).toEqual(["due", "missed"]);
  });

  it("does not reach communes, and ends with the districts", () => {
    expect(
      windowsOf(rule("R05"), { ...commune, validFrom: plainDate("2008-08-01") }, 2024),
    ).toEqual([]);
    expect(windowsOf(rule("R05"), ward, 2025)).toEqual([]);
    expect(standing("R05", oldWard, 2025, [], "2026-11-22")[0]?.state).toBe("partial");
  });
});

describe("the laws of 2025", () => {
  it("never call a period missed that the law or the unit did not last through", () => {
    const [law65] = standing("R04", oldWard, 2025, [], "2026-11-22");
    expect(law65).toMatchObject({
      state: "partial",
      from: plainDate("2025-03-01"),
      to: plainDate("2025-06-15"),
    });
    const [law72] = standing("R01", ward, 2025, [], "2026-11-22");
    expect(law72).toMatchObject({ state: "partial", from: plainDate("2025-07-01") });
  });

  it("count a conference for the law in force on its day", () => {
    const conferences = held("2025-06-15", "2025-06-16");
    const counts = ["R04", "R01"].map(
      (code) => standing(code, oldWard, 2025, conferences, "2026-01-01")[0]?.held,
    );
    expect(counts).toEqual([1, 1]);
  });
});

describe("a ward of 2026", () => {
  const today = "2026-11-22";
  const spring = held("2026-05-14");

  it("meets the law with one conference that counts for the city's plan as well", () => {
    expect(standing("R01", ward, 2026, spring, today)[0]?.state).toBe("met");
    expect(standing("R15-2", ward, 2026, spring, today)[0]).toMatchObject({
      state: "due",
      held: 1,
    });
  });

  it("owes one in each half of the year, each judged by itself", () => {
    const states = (conferences: typeof spring) =>
      standing("R15-6", ward, 2026, conferences, today).map(({ state }) => state);
    expect(states(spring)).toEqual(["met", "due"]);
    expect(states(held("2026-07-02"))).toEqual(["missed", "met"]);
  });

  it("never judges a rule of which nobody knows the number", () => {
    expect(standing("R08", ward, 2026, spring, today)[0]?.state).toBe("unknown");
    expect(overallOf(standing("R08", ward, 2026, [], today))).toBeNull();
  });

  it("stands as a whole as its gravest standing does", () => {
    const all = (conferences: { day: Date; isHeld: boolean }[]) =>
      overallOf(
        ["R01", "R08", "R15-2", "R15-6"].flatMap((code) =>
          standing(code, ward, 2026, conferences, today),
        ),
      );
    expect(all(held("2026-05-14", "2026-11-18"))).toBe("met");
    expect(all([...spring, ...coming("2026-12-10")])).toBe("scheduled");
    expect(all(spring)).toBe("due");
    expect(all(held("2026-07-02"))).toBe("missed");
  });
});

it("divides every year into periods without gap or overlap", () => {
  for (const period of ["year", "halfYear", "quarter"] as const) {
    const endless = { ...rule("R08"), times: 1, period };
    const windows = windowsOf(endless, oldWard, 2024);
    expect(isoDay(windows[0]!.from)).toBe("2024-01-01");
    expect(isoDay(windows.at(-1)!.to)).toBe("2024-12-31");
    for (const [index, { from }] of windows.entries()) {
      if (index > 0) expect(from).toEqual(addDays(windows[index - 1]!.to, 1));
    }
  }
});

it("knows the quarter of a day", () => {
  const days = ["2026-01-01", "2026-03-31", "2026-04-01", "2026-09-30", "2026-12-31"];
  expect(days.map((day) => quarterOf(plainDate(day)))).toEqual([1, 1, 2, 3, 4]);
});
