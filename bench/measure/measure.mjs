// One measurement: load on one server, and what server and database used meanwhile.
import { spawn } from "node:child_process";
import path from "node:path";
import { json } from "node:stream/consumers";
import { cpuMs } from "./usage.mjs";

const connections = 8;
const cannon = path.join(import.meta.dirname, "cannon.mjs");

/**
 * @param {{ origin: string, pid: number }} server
 * @param {{ postgresPid: number, requests: object[], seconds?: number, amount?: number }} job
 */
export async function measure(server, { postgresPid, ...job }) {
  const before = { server: cpuMs(server.pid), postgres: cpuMs(postgresPid) };
  const result = await fire({ origin: server.origin, connections, ...job });
  return {
    ...result,
    cpu: (cpuMs(server.pid) - before.server) / result.requests,
    postgresCpu: (cpuMs(postgresPid) - before.postgres) / result.requests,
  };
}

async function fire(job) {
  const child = spawn(process.execPath, [cannon], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(job));
  return json(child.stdout);
}

/** The median of each figure over the rounds; of errors the sum, of the longest the longest. */
export function summarise(rounds) {
  const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const figures = {};
  for (const name of Object.keys(rounds[0])) {
    const values = rounds.map((round) => round[name]);
    if (name === "errors") figures[name] = values.reduce((sum, value) => sum + value, 0);
    else figures[name] = name === "max" ? Math.max(...values) : median(values);
  }
  return figures;
}
