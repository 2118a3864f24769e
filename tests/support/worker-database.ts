// Runs before each test file. The first one of a process makes its database, named in DATABASE_URL
// before anything imports the database client; the next ones find it as it was then.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, vi } from "vitest";
import { forgetEnvironment } from "@/lib/platform/env";
import { cloneTemplate, resetDatabase, workerUrls } from "./database";
import { withoutCast } from "./kept-rows";

const { appUrl, ownerUrl } = workerUrls();
if (process.env.DATABASE_URL === appUrl) {
  await resetDatabase(withoutCast);
} else {
  await cloneTemplate();
  Object.assign(process.env, {
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    NEXTAUTH_SECRET: "known-to-the-tests-and-to-nothing-else",
    LOG_LEVEL: "silent",
    STORAGE_DIR: mkdtempSync(path.join(os.tmpdir(), "files-of-tests-")),
  });
  process.once("exit", () => rmSync(process.env.STORAGE_DIR!, { recursive: true, force: true }));
}

afterAll(() => {
  vi.unstubAllEnvs();
  forgetEnvironment();
});
