// Postgres refuses to run as root. Where we are root it runs as the system's user "postgres",
// who must be able to reach the programs and the data.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** @returns {{ uid: number, gid: number } | null} null where Postgres runs as whoever we are */
export function postgresUser() {
  if (process.getuid?.() !== 0) return null;
  return systemUser("postgres") ?? createSystemUser("postgres");
}

const shared = "/var/lib/doi-thoai";

/**
 * The folder itself where the user can reach it; else a new one outside that it can enter.
 * A clone below /root, or in a folder of mode 0700, is closed to everyone but root.
 */
export function folderWithinReach(folder, user, { throwAway }) {
  if (!user || canEnter(folder, user)) return folder;
  const parent = throwAway ? "/tmp" : shared;
  fs.mkdirSync(parent, { recursive: true, mode: 0o755 });
  const outside = fs.mkdtempSync(path.join(parent, "doi-thoai-"));
  fs.chmodSync(outside, 0o755);
  return outside;
}

/** The programs themselves where the user can run them; else a copy outside that serves all clones. */
export function programsWithinReach(native, version, user) {
  if (!user || canEnter(native, user)) return native;
  const copy = path.join(shared, `programs-${version}`);
  if (fs.existsSync(copy)) return copy;
  fs.mkdirSync(shared, { recursive: true, mode: 0o755 });
  const draft = `${copy}.${process.pid}`;
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    fs.renameSync(draft, copy);
  } catch {
    // Another clone was quicker.
    fs.rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

function canEnter(folder, { uid, gid }) {
  fs.mkdirSync(folder, { recursive: true });
  const answer = spawnSync("/bin/sh", ["-c", 'test -x "$0"', folder], { uid, gid, cwd: "/" });
  return answer.status === 0;
}

function systemUser(name) {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

function createSystemUser(name) {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", name]);
  } catch (error) {
    throw new Error(
      "Postgres does not run as root, and the system user for it could not be made. " +
        "Start as a plain user, or set DATABASE_URL to a Postgres of your own.",
      { cause: error },
    );
  }
  return systemUser(name);
}
