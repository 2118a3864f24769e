// Runs before each test file: a fresh copy of the template, named in DATABASE_URL before
// anything imports the database client.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { cloneTemplate, workerUrls } from "./database";

await cloneTemplate();
const { appUrl, ownerUrl } = workerUrls();
Object.assign(process.env, {
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  NEXTAUTH_SECRET: "known-to-the-tests-and-to-nothing-else",
  LOG_LEVEL: "silent",
  STORAGE_DIR: mkdtempSync(path.join(os.tmpdir(), "files-of-tests-")),
});

process.once("exit", () => rmSync(process.env.STORAGE_DIR!, { recursive: true, force: true }));
