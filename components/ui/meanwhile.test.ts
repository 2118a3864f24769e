import { describe, expect, it } from "vitest";
import { meanwhile } from "./meanwhile";

describe("a field that somebody else may have stored meanwhile", () => {
  it.each([
    ["keeps what was typed where they left it alone", "a", "mine", "a", "kept"],
    ["keeps what both typed alike", "a", "same", "same", "kept"],
    ["takes theirs where it was left as it stood", "a", "a", "theirs", "takenOver"],
    [
      "takes it for left alone though line ends came another way",
      "a\nb",
      "a\r\nb",
      "b",
      "takenOver",
    ],
    ["says that both changed it", "a", "mine", "theirs", "both"],
    ["says so too where nobody knows what stood there before", undefined, "a", "theirs", "both"],
  ] as const)("%s", (_, before, kept, theirs, outcome) => {
    expect(meanwhile({ before, kept, theirs })).toBe(outcome);
  });
});
