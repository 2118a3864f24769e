import { beforeEach, expect, it } from "vitest";
import { forgetDevice, waitingOnDevice } from "@/components/shell/kept-on-device";
import * as desk from "./desk-store";

/** As the browser's: its keys are its own properties. */
class Kept {
  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, value: string): void {
    if (value.length > 2_000) throw new Error("QuotaExceededError");
    (this as unknown as Record<string, string>)[key] = value;
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key];
  }
}

const now = Date.UTC(2026, 10, 22);
const mine = { personId: "lan", aboutId: "a" };
const hers = { personId: "mai", aboutId: "a" };
const entry = (submissionKey: string, queuedAt = now) => ({
  ...{ submissionKey, queuedAt, values: { text: submissionKey } },
});

let storage: Storage;
beforeEach(() => {
  storage = new Kept() as unknown as Storage;
});

it("keeps what is typed for one person and conference only", () => {
  desk.keepDraft(storage, mine, { text: "Ngõ 12 ngập" }, now);
  expect(desk.readDraft(storage, mine)?.values).toEqual({ text: "Ngõ 12 ngập" });
  expect(desk.readDraft(storage, hers)).toBeNull();
  desk.dropDraft(storage, mine);
  expect(desk.readDraft(storage, mine)).toBeNull();
});

it("keeps what waits in the order in which it was logged, each once", () => {
  desk.keepWaiting(storage, mine, entry("second", now + 2));
  desk.keepWaiting(storage, mine, entry("first", now + 1));
  desk.keepWaiting(storage, mine, { ...entry("second", now + 2), problem: "closed" });
  expect(desk.readWaiting(storage, mine).map((one) => [one.submissionKey, one.problem])).toEqual([
    ["first", undefined],
    ["second", "closed"],
  ]);
  expect(waitingOnDevice(storage)).toBe(2);
  desk.dropWaiting(storage, mine, "first");
  desk.dropWaiting(storage, mine, "second");
  expect(Object.keys(storage)).toEqual([]);
});

it("forgets after three days whosever it is, and all at once on signing out", () => {
  storage.setItem("theme", "dark");
  desk.keepDraft(storage, hers, { text: "cũ" }, now - 4 * 86_400_000);
  desk.keepWaiting(storage, hers, entry("old", now - 4 * 86_400_000));
  desk.keepWaiting(storage, mine, entry("new"));
  desk.forgetOld(storage, now);
  expect(desk.readDraft(storage, hers)).toBeNull();
  expect(desk.readWaiting(storage, hers)).toEqual([]);
  expect(desk.readWaiting(storage, mine)).toHaveLength(1);
  forgetDevice(storage);
  expect(Object.keys(storage)).toEqual(["theme"]);
});

it("says when the device keeps nothing, and reads what somebody broke as nothing", () => {
  expect(desk.keepDraft(storage, mine, { text: "x".repeat(3_000) }, now)).toBe(false);
  desk.keepWaiting(storage, mine, entry("one"));
  storage.setItem(Object.keys(storage)[0]!, "{broken");
  expect(desk.readWaiting(storage, mine)).toEqual([]);
});
