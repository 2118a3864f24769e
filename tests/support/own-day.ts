import { mkdirSync, writeFileSync } from "node:fs";

// Playwright empties this folder when a run begins.
const taken = "tests/.artifacts/e2e/days";

/** A day to come that no other journey of this run has, so that nobody is wanted in two places. */
export function ownDay(): string {
  mkdirSync(taken, { recursive: true });
  for (;;) {
    const days = Math.floor(Math.random() * 20_000);
    const day = new Date(Date.UTC(2030, 0, 1 + days)).toISOString().slice(0, 10);
    if (isFirstToTake(day)) return day.split("-").reverse().join("/");
  }
}

function isFirstToTake(day: string): boolean {
  try {
    writeFileSync(`${taken}/${day}`, "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
