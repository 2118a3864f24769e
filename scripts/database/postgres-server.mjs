// The server process of the embedded Postgres: start, join, stop.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { isAlive } from "../set-up/processes.mjs";
import { freePort } from "../set-up/ports.mjs";
import { program } from "./postgres-binaries.mjs";

const PATIENCE = 60_000;
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "100",
  shared_buffers: "256MB",
};

function durability({ throwAway }) {
  const state = throwAway ? "off" : "on";
  return { fsync: state, synchronous_commit: state, full_page_writes: state };
}

/**
 * True where a server already serves these data. One that another living command started stays
 * that command's to stop; one whose starter was killed becomes ours.
 */
export async function joinRunning(cluster) {
  const pid = lockedBy(cluster);
  if (!pid) return false;
  if (!isPostgres(pid)) {
    // After a power cut the number may belong to some other program by now.
    fs.rmSync(lockFile(cluster), { force: true });
    return false;
  }
  try {
    await untilItAnswers(cluster, () => lockedBy(cluster) === pid && isPostgres(pid));
  } catch (error) {
    if (!isPostgres(pid)) return false;
    throw error;
  }
  cluster.pid = pid;
  cluster.runByAnother = isAlive(cluster.notes.startedBy);
  if (!cluster.runByAnother) noteStarter(cluster);
  return true;
}

export async function launch(cluster) {
  cluster.notes.port = await freePort(cluster.notes.port);
  const log = fs.openSync(cluster.log, "a", 0o600);
  const settings = Object.entries({ ...SETTINGS, ...durability(cluster) });
  const server = spawn(
    program(cluster.programs, "postgres"),
    [
      ...["-D", cluster.data, "-p", String(cluster.notes.port)],
      ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // Detached: Ctrl-C must reach the web server first, and Postgres only when we say so.
    { ...cluster.user, cwd: cluster.home, detached: true, stdio: ["ignore", "ignore", log] },
  );
  fs.closeSync(log);
  server.unref();
  cluster.pid = server.pid;
  noteStarter(cluster);
  await untilItAnswers(cluster, () => server.exitCode === null && server.signalCode === null);
}

/** A "fast" shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stop(cluster) {
  const { pid } = cluster;
  if (!isPostgres(pid)) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + PATIENCE;
  while (isPostgres(pid) && Date.now() < deadline) await pause(50);
}

function noteStarter(cluster) {
  cluster.notes.startedBy = process.pid;
  cluster.saveNotes();
}

const lockFile = (cluster) => path.join(cluster.data, "postmaster.pid");

function lockedBy(cluster) {
  if (!fs.existsSync(lockFile(cluster))) return 0;
  return Number(fs.readFileSync(lockFile(cluster), "utf8").split("\n")[0]);
}

async function untilItAnswers(cluster, isStillThere) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const { port, passwords } = cluster.notes;
    const client = new pg.Client({
      connectionString: `postgresql://postgres:${passwords.postgres}@127.0.0.1:${port}/postgres`,
      connectionTimeoutMillis: 5000,
    });
    client.on("error", () => {});
    const failure = await client.connect().then(
      () => null,
      (error) => error,
    );
    await client.end().catch(() => {});
    if (!failure) return;
    if (!isStillThere() || Date.now() > deadline) {
      throw new Error(`Postgres did not start: ${failure.message}. Its log: ${cluster.log}`);
    }
    await pause(100);
  }
}

function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  const status = `/proc/${pid}/stat`;
  // Where there is no /proc (macOS) a living process with this number is believed.
  if (!fs.existsSync("/proc/self/stat")) return true;
  if (!fs.existsSync(status)) return false;
  const [, name, state] = /\((.*)\) (\S)/.exec(fs.readFileSync(status, "utf8")) ?? [];
  return name === "postgres" && state !== "Z";
}
