// The packages of the lockfile and the Prisma client. Imports nothing that npm brings.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root, run, runQuietly, tool } from "./run.mjs";
import { step } from "./steps.mjs";

const OLDEST_NODE = [20, 19];

/** @throws with one sentence where Node is too old */
export function demandNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(
      `Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.version}.`,
    );
  }
}

export async function installPackages() {
  demandNode();
  if (packagesAreCurrent()) return;
  await step("Installing the packages of package-lock.json", () =>
    run("npm", ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]),
  );
}

// npm writes the inner file last, so an installation that was broken off counts as none.
function packagesAreCurrent() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  if (!fs.existsSync(installed)) return false;
  const tolerance = 10_000;
  const wanted = fs.statSync(path.join(root, "package-lock.json")).mtimeMs;
  return fs.statSync(installed).mtimeMs + tolerance >= wanted;
}

export async function generateClient() {
  const output = path.join(root, "lib/generated");
  const stamp = path.join(output, "schema.sha256");
  const schema = fingerprint(["prisma/schema", "node_modules/prisma/package.json"]);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === schema) return;
  await step("Generating the Prisma client", () =>
    runQuietly(process.execPath, [tool.prisma, "generate", "--no-hints"], {
      PRISMA_SCHEMA_ENGINE_BINARY: engineThatIsNeverRun(),
    }),
  );
  fs.writeFileSync(stamp, schema);
}

// Generating only checks that a schema engine exists; without one Prisma would download it.
function engineThatIsNeverRun() {
  return fs.existsSync("/bin/false") ? "/bin/false" : process.execPath;
}

/** One hash over the contents of files and folders; what is absent counts as empty. */
export function fingerprint(places) {
  const hash = crypto.createHash("sha256");
  for (const place of places) {
    for (const file of filesIn(path.join(root, place))) {
      hash.update(path.relative(root, file)).update(fs.readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesIn(place) {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
