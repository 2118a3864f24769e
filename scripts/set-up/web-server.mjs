// The web server as a child process: does it answer, does it stop.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./run.mjs";

/** @param {string[]} args for Node */
export function startWebServer(args, env) {
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise((resolve) => server.once("exit", (code) => resolve(code ?? 0)));
  return {
    ended,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGTERM");
      const stubborn = setTimeout(() => server.kill("SIGKILL"), 15_000);
      await ended;
      clearTimeout(stubborn);
    },
  };
}

/** Waits until the address answers at all; throws when the server ends before it does. */
export async function untilReady(url, server, patience = 60_000) {
  const deadline = Date.now() + patience;
  const ended = server.ended.then(() => "ended");
  for (;;) {
    const answer = await Promise.race([ended, fetch(url).then(isReady, () => false)]);
    if (answer === "ended") throw new Error("The web server ended before it was ready; see above.");
    if (answer) return;
    if (Date.now() > deadline) throw new Error(`The web server did not get ready: ${url}`);
    await pause(200);
  }
}

const isReady = (response) => response.ok;
