import { expect, it } from "vitest";
import type { HistoryEntry } from "@/lib/audit/queries";
import { instantAt } from "@/lib/platform/dates";
import { groupEntries } from "./group-entries";

let seq = 100;
const entry = (
  type: "conclusion.itemChanged" | "conclusion.itemAdded",
  time: string,
  { by = "Nguyễn Thu Lan", day = "2026-11-22" } = {},
): HistoryEntry => ({
  ...{ seq: seq--, at: instantAt(day, time), by, post: "Chuyên viên", event: { type } },
});

it("tells once what one person did in a row on a day, with how often and since when", () => {
  const groups = groupEntries([
    entry("conclusion.itemChanged", "10:30"),
    entry("conclusion.itemChanged", "10:20"),
    entry("conclusion.itemChanged", "10:10"),
    entry("conclusion.itemAdded", "10:00"),
    entry("conclusion.itemChanged", "09:00"),
  ]);
  expect(groups.map(({ times }) => times)).toEqual([3, 1, 1]);
  expect(groups[0]).toMatchObject({
    latest: { at: instantAt("2026-11-22", "10:30") },
    since: instantAt("2026-11-22", "10:10"),
  });
});

it("keeps apart what different people did, or on different days", () => {
  const groups = groupEntries([
    entry("conclusion.itemChanged", "10:30"),
    entry("conclusion.itemChanged", "10:20", { by: "Phạm Văn Khang" }),
    entry("conclusion.itemChanged", "10:10", { by: "Phạm Văn Khang", day: "2026-11-21" }),
  ]);
  expect(groups.map(({ times }) => times)).toEqual([1, 1, 1]);
});
