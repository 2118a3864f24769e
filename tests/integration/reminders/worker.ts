import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

let workers: ChildProcess[] = [];

/** A process of its own that reminds, as of one instant, until it is killed. */
export function startWorker(now: Date): ChildProcess {
  const worker = spawn(
    process.execPath,
    [
      ...["--conditions=react-server", "--import", "tsx"],
      ...["tests/support/remind.ts", now.toISOString()],
    ],
    { stdio: "ignore" },
  );
  workers.push(worker);
  return worker;
}

export async function kill(worker: ChildProcess) {
  const ended = once(worker, "exit");
  worker.kill("SIGKILL");
  await ended;
}

export function killAll() {
  for (const worker of workers) worker.kill("SIGKILL");
  workers = [];
}
