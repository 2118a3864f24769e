import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findChromium } from "./browser.mjs";

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "browsers-"));
  vi.stubEnv("CHROMIUM_PATH", "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

function programs(...names: string[]) {
  const files = names.map((name) => path.join(folder, name));
  for (const file of files) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, "");
  }
  vi.stubEnv("PATH", files.map((file) => path.dirname(file)).join(path.delimiter));
}

it("takes the quicker of two browsers, in whichever folder it is", () => {
  programs("first/chromium", "second/chromium-headless-shell");
  expect(findChromium()).toBe(path.join(folder, "second/chromium-headless-shell"));
});

it("takes the one that is named before all others", () => {
  programs("chromium-headless-shell");
  vi.stubEnv("CHROMIUM_PATH", "/opt/mine");
  expect(findChromium()).toBe("/opt/mine");
});
