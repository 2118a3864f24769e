import { describe, expect, it } from "vitest";
import { makeCalendar } from "@/lib/deadlines/calendar";
import { instantAt, isoDay, plainDate } from "@/lib/platform/dates";
import { deadlineRules } from "@/prisma/seed/calendar/deadline-rules";
import { holidayRows } from "@/prisma/seed/calendar/holiday-rows";
import {
  channelsToCorrect,
  dutiesOf,
  saidNow,
  type AnnouncedConference,
  type Evidence,
} from "./duties";

const law = {
  calendar: makeCalendar(holidayRows()),
  rules: deadlineRules.map((rule) => ({
    id: rule.code,
    direction: "after" as const,
    isCustom: false,
    version: 1,
    ...rule,
  })),
};

const startsAt = instantAt("2026-11-26", "08:00");
const sites = [{ name: "Nhà văn hóa" }];

function conference(change: Partial<AnnouncedConference> = {}): AnnouncedConference {
  return {
    status: "announced",
    startsAt,
    sites,
    unit: { level: "ward", type: "phuong" },
    announcements: [],
    ...change,
  };
}

function told(
  duty: Evidence["duty"],
  channel: Evidence["channel"],
  on: string,
  about: Partial<Evidence> = {},
): Evidence {
  return {
    duty,
    channel,
    doneOn: plainDate(on),
    ...saidNow({ status: "announced", startsAt, sites }),
    enteredAt: instantAt(on, "16:00"),
    ...about,
  };
}

const statesOf = (of: AnnouncedConference, today: string) =>
  Object.fromEntries(
    dutiesOf(of, law, plainDate(today)).map(({ duty, state, due }) => [duty, [state, isoDay(due)]]),
  );

describe("the notice", () => {
  it("is due seven days before, and the result ten days after, on a working day", () => {
    expect(statesOf(conference(), "2026-11-19")).toEqual({
      notice: ["due", "2026-11-19"],
      result: ["coming", "2026-12-07"],
    });
    expect(statesOf(conference(), "2026-11-20").notice?.[0]).toBe("missing");
  });

  it.each([
    ["2026-11-19", "done"],
    ["2026-11-20", "late"],
  ])("given on %s is %s", (on, state) => {
    const announcements = [told("notice", "massMedia", on)];
    expect(statesOf(conference({ announcements }), "2026-11-22").notice?.[0]).toBe(state);
  });

  it("is not given by a board at the office alone", () => {
    const announcements = [told("notice", "office", "2026-11-10")];
    expect(statesOf(conference({ announcements }), "2026-11-22").notice?.[0]).toBe("missing");
  });

  it("of another day is none of this one", () => {
    const other = { saidStartsAt: instantAt("2026-11-20", "08:00") };
    const announcements = [told("notice", "massMedia", "2026-11-10", other)];
    expect(statesOf(conference({ announcements }), "2026-11-22").notice?.[0]).toBe("missing");
  });

  it("stays given where only the hour has changed", () => {
    const other = { saidStartsAt: instantAt("2026-11-26", "14:00") };
    const announcements = [told("notice", "massMedia", "2026-11-10", other)];
    expect(statesOf(conference({ announcements }), "2026-11-22").notice?.[0]).toBe("done");
  });
});

describe("the result", () => {
  const held = { status: "held" as const };

  it("is kept only by all three channels, and as late as the latest of them", () => {
    const two = [told("result", "massMedia", "2026-12-01"), told("result", "office", "2026-12-01")];
    const all = (last: string) => [...two, told("result", "groupHeads", last)];
    const state = (announcements: Evidence[], today: string) =>
      statesOf(conference({ ...held, announcements }), today).result?.[0];
    expect(state(two, "2026-12-07")).toBe("due");
    expect(state(two, "2026-12-08")).toBe("missing");
    expect(state(all("2026-12-07"), "2026-12-31")).toBe("done");
    expect(state(all("2026-12-08"), "2026-12-31")).toBe("late");
  });
});

describe("no duty", () => {
  it.each([
    ["where the unit is a district", { unit: { level: "district", type: "quan" } as const }],
    ["before any text was in force", { startsAt: instantAt("2020-06-01", "08:00") }],
    ["once it is postponed", { status: "postponed" as const }],
    ["once it is cancelled", { status: "cancelled" as const }],
  ])("%s", (_, change) => {
    expect(dutiesOf(conference(change), law, plainDate("2026-11-22"))).toEqual([]);
  });

  it("to publish the result in 2024, when no text set a day for it", () => {
    const in2024 = conference({ startsAt: instantAt("2024-06-12", "08:00"), status: "closed" });
    expect(Object.keys(statesOf(in2024, "2026-11-22"))).toEqual(["notice"]);
  });
});

describe("what must be corrected", () => {
  const announcements = [
    told("notice", "massMedia", "2026-11-10"),
    told("notice", "office", "2026-11-10"),
    told("notice", "publicPage", "2026-11-10"),
  ];
  const later = instantAt("2026-12-03", "08:00");

  it("is nothing while what was said is true", () => {
    expect(channelsToCorrect(conference({ announcements }))).toEqual([]);
  });

  it.each([
    ["postponed", { status: "postponed" as const }],
    ["cancelled", { status: "cancelled" as const }],
    ["moved", { status: "planned" as const, startsAt: later }],
    ["held elsewhere", { sites: [{ name: "Hội trường" }] }],
  ])("is every channel used, but the page that corrects itself, once it is %s", (_, change) => {
    expect(channelsToCorrect(conference({ announcements, ...change }))).toEqual([
      "massMedia",
      "office",
    ]);
  });

  it("is settled channel by channel, by the latest word", () => {
    const said = saidNow({ status: "postponed", startsAt, sites });
    const corrected = [...announcements, told("correction", "office", "2026-11-12", said)];
    const postponed = conference({ announcements: corrected, status: "postponed" });
    expect(channelsToCorrect(postponed)).toEqual(["massMedia"]);
    expect(channelsToCorrect({ ...postponed, status: "planned", startsAt: later })).toEqual([
      "massMedia",
      "office",
    ]);
  });

  it("is nothing any more once the conference was held", () => {
    const moved = conference({ announcements, status: "held", startsAt: later });
    expect(channelsToCorrect(moved)).toEqual([]);
  });
});
