import { describe, expect, it } from "vitest";
import { instantAt, isoDay } from "@/lib/platform/dates";
import { digestInstant, nextDigestDay, whenToMail } from "./rules";

const at = (time: string, day = "2026-11-30") => instantAt(day, time);

describe("mail", () => {
  it.each([
    ["06:29", at("06:30")],
    ["06:30", at("06:30")],
    ["12:00", at("12:00")],
    ["20:59", at("20:59")],
    ["21:00", at("06:30", "2026-12-01")],
    ["23:59", at("06:30", "2026-12-01")],
    ["00:00", at("06:30")],
  ])("that is ready at %s goes out when people are awake", (time, sent) => {
    expect(whenToMail(at(time))).toEqual(sent);
  });
});

describe("the digest", () => {
  it.each([
    ["06:59", "2026-11-30"],
    ["07:00", "2026-12-01"],
    ["23:00", "2026-12-01"],
  ])("takes what is told at %s along on the next morning", (time, day) => {
    expect(isoDay(nextDigestDay(at(time)))).toBe(day);
  });

  it("goes out at seven in Vietnam", () => {
    expect(digestInstant(nextDigestDay(at("23:00"))).toISOString()).toBe(
      "2026-12-01T00:00:00.000Z",
    );
  });
});
