// The two servers that the product is held against.
import fs from "node:fs";
import path from "node:path";
import { fingerprint } from "../../scripts/set-up/install.mjs";
import { root, run, tool } from "../../scripts/set-up/run.mjs";
import { step } from "../../scripts/set-up/steps.mjs";
import { startServer } from "../measure/servers.mjs";

const floor = "bench/limits/floor";

export function startBare(ownerUrl, secret) {
  return startServer({
    name: "bare",
    args: () => ["bench/limits/bare/server.mjs"],
    env: () => ({ DATABASE_URL: ownerUrl, BENCH_SECRET: secret }),
    ready: "/health",
  });
}

export function startFloor(ownerUrl, secret) {
  return startServer({
    name: "floor",
    args: (port) => [tool.next, "start", floor, "--port", String(port), "--hostname", "127.0.0.1"],
    env: () => ({ DATABASE_URL: ownerUrl, BENCH_SECRET: secret }),
    ready: "/health",
  });
}

/** Once, and again when it or Next has changed. */
export async function buildFloor() {
  const sources = ["app", "database.mjs", "instrumentation.js", "next.config.mjs"].map(
    (name) => `${floor}/${name}`,
  );
  const wanted = fingerprint([
    ...sources,
    "bench/limits/cookie.mjs",
    "bench/limits/list-query.mjs",
    "node_modules/next/package.json",
  ]);
  const stamp = path.join(root, floor, ".next/sources.sha256");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  await step("Building the floor", () =>
    run(process.execPath, [tool.next, "build", floor], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      quiet: true,
    }),
  );
  fs.writeFileSync(stamp, wanted);
}
