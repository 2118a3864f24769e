import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/platform/dates";
import { endWithin, isHeldOn, isOver, suggestUsername, whyPostCannotBeGiven } from "./rules";

const held = (heldFrom: string, heldTo: string | null = null) => ({
  heldFrom: plainDate(heldFrom),
  heldTo: heldTo === null ? null : plainDate(heldTo),
});
const secretary = {
  ...held("2025-07-01"),
  personId: "hai",
  kind: "partySecretary" as const,
  postTitle: "Bí thư Đảng ủy",
};
const officer = {
  ...held("2025-07-01"),
  personId: "nhung",
  kind: "secretariatOfficer" as const,
  postTitle: "Chuyên viên",
};

describe("giving a post", () => {
  const give = (personId: string, from: string, to: string | null = null) => ({
    ...held(from, to),
    personId,
    kind: "partySecretary" as const,
    title: "Bí thư Đảng ủy",
  });

  it("that one person alone can hold waits for the last day of the other", () => {
    expect(whyPostCannotBeGiven(give("lan", "2026-01-01"), [secretary])).toBe("post-already-held");
    const ended = { ...secretary, heldTo: plainDate("2025-12-31") };
    expect(whyPostCannotBeGiven(give("lan", "2025-12-31"), [ended])).toBe("post-already-held");
    expect(whyPostCannotBeGiven(give("lan", "2026-01-01"), [ended])).toBeNull();
    expect(whyPostCannotBeGiven(give("lan", "2020-01-01", "2025-06-30"), [secretary])).toBeNull();
  });

  it("that several can hold clashes only with the same person's own", () => {
    const same = { ...held("2026-01-01"), kind: officer.kind, title: "Chuyên viên" };
    expect(whyPostCannotBeGiven({ ...same, personId: "mai" }, [officer])).toBeNull();
    expect(whyPostCannotBeGiven({ ...same, personId: "nhung" }, [officer])).toBe(
      "post-already-held",
    );
  });
});

it("counts both ends of a post as held", () => {
  const post = held("2025-07-01", "2025-12-31");
  expect(isHeldOn(post, plainDate("2025-07-01"))).toBe(true);
  expect(isHeldOn(post, plainDate("2025-12-31"))).toBe(true);
  expect(isOver(post, plainDate("2025-12-31"))).toBe(false);
  expect(isOver(post, plainDate("2026-01-01"))).toBe(true);
});

it("lets no post outlive its organisation", () => {
  const end = plainDate("2025-06-30");
  expect(endWithin(null, end)).toEqual(end);
  expect(endWithin(plainDate("2026-01-01"), end)).toEqual(end);
  expect(endWithin(plainDate("2024-01-01"), end)).toEqual(plainDate("2024-01-01"));
  expect(endWithin(null, null)).toBeNull();
});

it("suggests a user name without accents", () => {
  expect(suggestUsername("Đỗ Thị Kim Oanh")).toBe("do.thi.kim.oanh");
});
