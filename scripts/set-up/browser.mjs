// A Chromium for the end-to-end tests: the one that is named, one that is installed, else install one.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { run, tool } from "./run.mjs";
import { step } from "./steps.mjs";

// The first draws no windows, so that a journey takes two thirds of the time; not every system has it.
const debianPackages = ["chromium-headless-shell", "chromium"];
const commands = [...debianPackages, "chromium-browser", "google-chrome-stable", "google-chrome"];
const macApplications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** @returns {string | undefined} the program, where there is one */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...macApplications].find((file) => fs.existsSync(file));
}

/** @returns the browser's path; undefined where Playwright has its own */
export async function chromiumForTests() {
  const found = findChromium() ?? (await playwrightsOwn());
  if (found) return found;
  if (process.getuid?.() === 0 && isInstalled("apt-get")) {
    await step("Installing Chromium with apt-get", async () => {
      await run("apt-get", ["update", "-qq"]);
      const [preferred, other] = debianPackages;
      await aptInstall(preferred).catch(() => aptInstall(other));
    });
    return findChromium();
  }
  await step("Installing Chromium with Playwright", () =>
    run(process.execPath, [tool.playwright, "install", "chromium"]),
  );
  return playwrightsOwn();
}

function aptInstall(name) {
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return fs.existsSync(file) ? file : undefined;
}

function isInstalled(command) {
  return !spawnSync(command, ["--version"], { stdio: "ignore" }).error;
}
