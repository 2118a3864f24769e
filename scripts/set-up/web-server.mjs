// The web server as a child process: is its port free, does it answer, does it stop.
import { spawn } from "node:child_process";
import net from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./run.mjs";

/** @throws with one sentence where another program has the port */
export async function demandFreePort(port, host = "0.0.0.0") {
  const server = net.createServer();
  const failure = await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ port, host }, () => resolve(null));
  });
  if (!failure) return new Promise((resolve) => server.close(resolve));
  if (failure.code === "EADDRINUSE") {
    throw new Error(
      `Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  throw new Error(`Port ${port} cannot be opened: ${failure.message}`);
}

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
