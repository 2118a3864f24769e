import { afterEach, expect, vi } from "vitest";

const consoleError = vi.spyOn(console, "error");

afterEach(() => {
  const calls = consoleError.mock.calls.map((words) => words.map(String).join(" "));
  consoleError.mockClear();
  expect(calls, "console.error was called: fix its cause").toEqual([]);
});
