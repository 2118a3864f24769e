// The production build, made anew only when something it is made from has changed.
import fs from "node:fs";
import path from "node:path";
import { fingerprint } from "./install.mjs";
import { root, run, tool } from "./run.mjs";

const sources = [
  ...["app", "components", "i18n", "lib", "messages", "public"],
  ...["instrumentation.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json"],
  ...["package.json", "package-lock.json"],
];
const stamp = path.join(root, ".next/sources.sha256");

export function buildIsCurrent() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === fingerprint(sources);
}

export async function build() {
  const before = fingerprint(sources);
  fs.rmSync(stamp, { force: true });
  await run(process.execPath, [tool.next, "build"], {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  completeStandalone();
  fs.writeFileSync(stamp, before);
}

// Next leaves the files that a CDN could serve out of its standalone folder.
function completeStandalone() {
  const standalone = path.join(root, ".next/standalone");
  if (!fs.existsSync(standalone)) return;
  for (const folder of ["public", ".next/static"]) {
    if (!fs.existsSync(path.join(root, folder))) continue;
    fs.cpSync(path.join(root, folder), path.join(standalone, folder), { recursive: true });
  }
}

// A page leaves a megabyte of short-lived objects: with the default of 16 MiB many of them live long
// enough to be taken for old, and a sixth of the time goes into collecting them.
const roomForYoung = "--max-semi-space-size=32";

/** Arguments for Node to serve the build. */
export function serveCommand(port, hostname) {
  const standalone = path.join(root, ".next/standalone/server.js");
  if (fs.existsSync(standalone)) return [roomForYoung, standalone];
  return [roomForYoung, tool.next, "start", "--port", String(port), "--hostname", hostname];
}
