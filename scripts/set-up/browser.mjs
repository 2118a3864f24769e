// A Chromium for the end-to-end tests: the one that is named, one that is installed, else install one.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { run, tool } from "./run.mjs";
import { step } from "./steps.mjs";

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} the program, where there is one */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => commands.map((command) => path.join(folder, command)));
  return [...onPath, ...macApplications].find((file) => fs.existsSync(file));
}

/** @returns the browser's path; undefined where Playwright has its own */
export async function chromiumForTests() {
  const found = findChromium() ?? (await playwrightsOwn());
  if (found) return found;
  if (process.getuid?.() === 0 && isInstalled("apt-get")) {
    await step("Installing Chromium with apt-get", async () => {
      await run("apt-get", ["update", "-qq"]);
      await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    });
    return findChromium();
  }
  await step("Installing Chromium with Playwright", () =>
    run(process.execPath, [tool.playwright, "install", "chromium"]),
  );
  return playwrightsOwn();
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return fs.existsSync(file) ? file : undefined;
}

function isInstalled(command) {
  return !spawnSync(command, ["--version"], { stdio: "ignore" }).error;
}
