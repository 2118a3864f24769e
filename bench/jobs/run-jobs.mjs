// What is done once and to many rows: how long it takes, and how it weighs on those who work meanwhile.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { asking } from "../items/requests.mjs";
import { measure } from "../measure/measure.mjs";
import { productEnv } from "../product/serve.mjs";
import { root, typeScript } from "../../scripts/set-up/run.mjs";
import { insertMany, updateMany } from "./bare.mjs";

const rows = 10_000;

/** @returns {Promise<{ name: string, title: string, ms: number, bareMs?: number }[]>} */
export async function runJobs(world) {
  const [{ unitId, symbol }] = world.people.wards;
  const { conferenceOf, topicId, otherTopicId } = world.sample;
  const at = { ...world, unitId, symbol, topicId, otherTopicId, rows };
  const conferenceId = conferenceOf.get(unitId);
  return [
    ...(await importList({ ...at, conferenceId })),
    ...(await actOnMany({ ...at, conferenceId })),
    ...(await askForSimilar(at)),
  ];
}

async function importList({ symbol, conferenceId, database, ...world }) {
  const bareMs = await insertMany(database.ownerUrl, { ...world, conferenceId });
  const reading = () =>
    measure(world.servers.product, {
      postgresPid: database.postgresPid,
      requests: asking(world.people.wards[1]).product("/opinions"),
      seconds: 1,
    });
  const alone = await reading();
  const args = [symbol, conferenceId, String(rows)];
  const job = startJob("bench/jobs/import-list.ts", args, database);
  const beside = [];
  while (job.isRunning()) beside.push((await reading()).p50);
  const [preview, load] = await job.parts;
  return [
    { name: "import-preview", title: `preview of ${rows} rows`, ms: preview.ms },
    { name: "import-load", title: `loading ${rows} rows`, ms: load.ms, bareMs },
    {
      name: "import-beside",
      title: "a neighbour's list page meanwhile, p50; bare: alone",
      ms: beside.toSorted((a, b) => a - b)[Math.floor(beside.length / 2)],
      bareMs: alone.p50,
    },
  ];
}

async function actOnMany({ symbol, conferenceId, otherTopicId, unitId, database }) {
  const change = { unitId, conferenceId, topicId: otherTopicId };
  const bareMs = await updateMany(database.ownerUrl, change);
  const args = [symbol, conferenceId, otherTopicId];
  const [bulk] = await startJob("bench/jobs/bulk-act.ts", args, database).parts;
  return [{ name: "bulk-topic", title: `another topic for ${rows} opinions`, ms: bulk.ms, bareMs }];
}

async function askForSimilar({ people, database }) {
  const [{ symbol: ward }] = people.wards;
  const jobs = [];
  for (const [who, symbol] of Object.entries({ ward, city: people.city.symbol })) {
    const [median, most] = await startJob("bench/jobs/similar.ts", [symbol], database).parts;
    jobs.push(
      { name: `similar-${who}`, title: `similar while typing, ${who}: median`, ms: median.ms },
      { name: `similar-${who}-most`, title: `similar while typing, ${who}: 95 %`, ms: most.ms },
    );
  }
  return jobs;
}

function startJob(script, args, database) {
  const child = spawn(process.execPath, [...typeScript(script), ...args], {
    cwd: root,
    env: { ...process.env, ...productEnv(database.appUrl, 3000) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const parts = readParts(child);
  return { parts, isRunning: () => child.exitCode === null && child.signalCode === null };
}

async function readParts(child) {
  const ended = once(child, "exit");
  const parts = [];
  for await (const line of createInterface({ input: child.stdout })) parts.push(JSON.parse(line));
  const [code] = await ended;
  if (code !== 0) throw new Error(`a job of the bench ended with ${code}`);
  return parts;
}
