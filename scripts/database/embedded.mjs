// The Postgres that comes with the product, for those who bring none: real PostgreSQL from npm,
// on the loopback address only, with passwords made up at the first start.
import { spawnSync } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { postgresBinaries, program } from "./postgres-binaries.mjs";
import { joinRunning, launch, stop } from "./postgres-server.mjs";
import { folderWithinReach, postgresUser, programsWithinReach } from "./postgres-user.mjs";
import { APP_ROLE, OWNER_ROLE, createRoles } from "./roles.mjs";

const DATABASE = "doi_thoai";

/**
 * Starts the Postgres whose data lie in `folder`, or joins it where another command runs it.
 * @param {{ folder: string, throwAway?: boolean }} options throwAway: speed before safety, for tests
 */
export async function startEmbedded({ folder, throwAway = false }) {
  const cluster = clusterIn(folder, throwAway);
  if (!fs.existsSync(cluster.data)) initialise(cluster);
  const joined = await joinRunning(cluster);
  if (!joined) await launch(cluster);
  await createRoles(urlOf(cluster, "postgres", "postgres"), DATABASE, cluster.notes.passwords);
  return {
    home: cluster.home,
    superuserUrl: (database = DATABASE) => urlOf(cluster, "postgres", database),
    ownerUrl: (database = DATABASE) => urlOf(cluster, OWNER_ROLE, database),
    appUrl: (database = DATABASE) => urlOf(cluster, APP_ROLE, database),
    stop: async () => {
      if (!cluster.runByAnother) await stop(cluster);
    },
  };
}

/** Stops the server of that folder, whoever started it, and deletes its data. */
export async function removeEmbedded(folder) {
  const cluster = clusterIn(folder, true);
  if (await joinRunning(cluster)) await stop(cluster);
  fs.rmSync(cluster.home, { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
}

function clusterIn(place, throwAway) {
  const folder = path.resolve(place);
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
  const user = postgresUser();
  const { folder: native, version } = postgresBinaries();
  const notes = readNotes(folder);
  const home = notes.home ?? folderWithinReach(folder, user, { throwAway });
  // Kept only where it lies elsewhere, so that a clone may be moved with its data.
  if (home !== folder) notes.home = home;
  return {
    home,
    data: path.join(home, "postgres"),
    log: path.join(folder, "postgres.log"),
    programs: programsWithinReach(native, version, user),
    user,
    throwAway,
    notes,
    saveNotes: () => writeNotes(folder, notes),
  };
}

function urlOf({ notes }, role, database) {
  return `postgresql://${role}:${notes.passwords[role]}@127.0.0.1:${notes.port}/${database}`;
}

/** Where the data lie, port, passwords and which process started the server; closed to others. */
function readNotes(folder) {
  const file = path.join(folder, "postgres.json");
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8"));
  const password = () => crypto.randomBytes(24).toString("base64url");
  return {
    port: 0,
    startedBy: 0,
    passwords: { postgres: password(), [OWNER_ROLE]: password(), [APP_ROLE]: password() },
  };
}

function writeNotes(folder, notes) {
  const file = path.join(folder, "postgres.json");
  fs.writeFileSync(`${file}.part`, JSON.stringify(notes, null, 2), { mode: 0o600 });
  fs.renameSync(`${file}.part`, file);
}

// Made under another name first, so that a first start that was broken off leaves no half database.
function initialise(cluster) {
  const { data, home, programs, user, notes } = cluster;
  cluster.saveNotes();
  const draft = `${data}.part`;
  const passwordFile = path.join(home, "postgres.password");
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(passwordFile, `${notes.passwords.postgres}\n`, { mode: 0o600 });
  if (user) for (const item of [draft, passwordFile]) fs.chownSync(item, user.uid, user.gid);
  const answer = spawnSync(
    program(programs, "initdb"),
    [
      `--pgdata=${draft}`,
      `--pwfile=${passwordFile}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--data-checksums",
      ...(cluster.throwAway ? ["--no-sync"] : []),
    ],
    { ...user, cwd: home, encoding: "utf8" },
  );
  fs.rmSync(passwordFile, { force: true });
  if (answer.status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true });
    throw new Error(`Postgres could not make its data folder: ${answer.error ?? answer.stderr}`);
  }
  fs.renameSync(draft, data);
}
