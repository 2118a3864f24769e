// The product as it is run for real: its production build, its own pool, its own sign-in.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { build, buildIsCurrent, serveCommand } from "../../scripts/set-up/build.mjs";
import { root, typeScript } from "../../scripts/set-up/run.mjs";
import { step } from "../../scripts/set-up/steps.mjs";
import { startServer } from "../measure/servers.mjs";
import { benchFolder } from "../options.mjs";

const secret = randomBytes(32).toString("base64url");

export async function buildProduct() {
  if (!buildIsCurrent()) await step("Building the product", build);
}

export function startProduct({ appUrl }) {
  return startServer({
    name: "product",
    args: (port) => serveCommand(port, "127.0.0.1"),
    env: (port) => ({ ...productEnv(appUrl, port), HOSTNAME: "127.0.0.1" }),
    ready: "/api/health/live",
  });
}

/** Opens accounts and signs them in; the answer has the cookie of each person. */
export function signPeopleIn({ appUrl }) {
  const output = execFileSync(process.execPath, typeScript("bench/product/accounts.ts"), {
    cwd: root,
    env: { ...process.env, ...productEnv(appUrl, 3000) },
    encoding: "utf8",
  });
  return JSON.parse(output);
}

export function productEnv(appUrl, port) {
  const origin = `http://127.0.0.1:${port}`;
  return {
    DATABASE_URL: appUrl,
    STORAGE_DIR: path.join(benchFolder, "files"),
    NEXTAUTH_SECRET: secret,
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
