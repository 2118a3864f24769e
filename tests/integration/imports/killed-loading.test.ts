import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { confirmImport } from "@/lib/imports/confirm-import";
import { progressOf } from "@/lib/imports/queries";
import { runImports } from "@/lib/imports/run-imports";
import { conferenceIn } from "@/tests/integration/opinions/desk";
import { world } from "@/tests/support/world";
import { batchOf, longList, opinionsOf, uploaded } from "./imported";

const rows = 10_000;
let server: ChildProcess | undefined;

afterEach(() => server?.kill("SIGKILL"));

it("finds none of 10,000 rows after the server was killed among them, and takes the job up again", async () => {
  const w = await world();
  const { id: conferenceId } = await conferenceIn(w, "planned");
  const { id, version } = await uploaded(w.frontOfficer, conferenceId, longList(rows));
  await confirmImport(w.frontOfficer, {
    batchId: id,
    version,
    skipsLikely: true,
    skipsSimilar: false,
  });

  server = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/support/load-imports.ts"],
    { stdio: "ignore" },
  );
  const ended = once(server, "exit");
  while (((await progressOf(id))?.done ?? 0) === 0) await pause(50);
  server.kill("SIGKILL");
  await ended;

  expect(await opinionsOf(conferenceId)).toEqual([]);
  expect(await batchOf(w.frontOfficer, id)).toMatchObject({ status: "queued", loadedRows: 0 });

  await runImports();
  expect(await batchOf(w.frontOfficer, id)).toMatchObject({ status: "loaded", loadedRows: rows });
  expect(await opinionsOf(conferenceId)).toHaveLength(rows);
}, 300_000);
