// Each server is a process of its own on the loopback address, its output in a file.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { freePort } from "../../scripts/set-up/ports.mjs";
import { root } from "../../scripts/set-up/run.mjs";
import { untilReady } from "../../scripts/set-up/web-server.mjs";
import { benchFolder } from "../options.mjs";
import { residentMiB } from "./usage.mjs";

/**
 * @param {{ name: string, args: (port: number) => string[], env: (port: number) => Record<string, string>, ready: string }} wanted
 * @returns what is needed to ask it and to watch it; startMs is the time to its first good answer
 */
export async function startServer({ name, args, env, ready }) {
  const port = await freePort();
  const log = fs.openSync(path.join(benchFolder, `${name}.log`), "w");
  const begin = performance.now();
  const child = spawn(process.execPath, args(port), {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), ...env(port) },
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(`${origin}${ready}`, { ended });
  const startMs = Math.round(performance.now() - begin);
  return {
    name,
    origin,
    pid: child.pid,
    startMs,
    idleMiB: residentMiB(child.pid),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
