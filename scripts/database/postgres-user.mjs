// Postgres refuses to run as root. Where we are root it runs as the system's user "postgres",
// who must be able to reach the programs and the data.
import { execFileSync, spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** @returns {{ uid: number, gid: number } | null} null where Postgres runs as whoever we are */
export function postgresUser() {
  if (process.getuid?.() !== 0) return null;
  return systemUser("postgres") ?? createSystemUser("postgres");
}

/**
 * The folder itself where the user can reach it; else one outside that belongs to it.
 * A clone below /root, or in a folder of mode 0700, is closed to everyone but root.
 */
export function folderWithinReach(folder, user, { throwAway }) {
  if (!user || canEnter(folder, user)) return folder;
  const sign = crypto.createHash("sha256").update(folder).digest("hex").slice(0, 12);
  const outside = path.join(throwAway ? "/tmp" : "/var/lib", `doi-thoai-${sign}`);
  fs.mkdirSync(outside, { recursive: true, mode: 0o755 });
  return outside;
}

/** The programs themselves where the user can run them; else a copy inside its folder. */
export function programsWithinReach(native, version, folder, user) {
  if (!user || canEnter(native, user)) return native;
  const copy = path.join(folder, `programs-${version}`);
  if (!fs.existsSync(copy)) {
    fs.rmSync(`${copy}.part`, { recursive: true, force: true });
    fs.cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${copy}.part`, copy);
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
