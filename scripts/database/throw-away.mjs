// Postgres servers for one test run, each in a folder of its own, never the one with real data.
import fs from "node:fs";
import path from "node:path";
import { isAlive } from "../set-up/processes.mjs";
import { dataFolder } from "../set-up/settings.mjs";
import { removeEmbedded, startEmbedded } from "./embedded.mjs";

const name = /^(?:unsafe|safe)-test-(\d+)$/;

/**
 * @param {{ durable?: boolean }} options durable where the product itself looks at the settings
 */
export async function startThrowAway({ durable = false } = {}) {
  await removeLeftovers();
  const folder = path.join(dataFolder, `${durable ? "safe" : "unsafe"}-test-${process.pid}`);
  const server = await startEmbedded({ folder, throwAway: !durable });
  return { ...server, folder, remove: () => removeEmbedded(folder) };
}

// A run that was killed could not clean up behind itself.
async function removeLeftovers() {
  if (!fs.existsSync(dataFolder)) return;
  for (const entry of fs.readdirSync(dataFolder)) {
    const [, pid] = name.exec(entry) ?? [];
    if (pid && !isAlive(Number(pid))) await removeEmbedded(path.join(dataFolder, entry));
  }
}
