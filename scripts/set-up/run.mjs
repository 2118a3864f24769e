// Other programs, run as part of a command.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

/** Runs a program to its end and answers its exit code. @param {string[]} args */
export function exitCodeOf(program, args, { env = {}, interactive = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: [interactive ? "inherit" : "ignore", "inherit", "inherit"],
      shell: process.platform === "win32" && program === "npm",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a program beside others: what it says comes in one piece, when it has ended. */
export function exitCodeInOnePiece(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.once("error", reject);
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/** @throws where the program does not end well */
export async function run(program, args, options) {
  const code = await exitCodeOf(program, args, options);
  if (code !== 0) throw new Error(`"${[program, ...args].join(" ")}" ended with code ${code}.`);
}

/** For programs whose words matter only when they fail. */
export function runQuietly(program, args, env = {}) {
  const answer = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (answer.status === 0) return;
  throw new Error(`"${[program, ...args].join(" ")}" failed:\n${answer.stdout}${answer.stderr}`, {
    cause: answer.error,
  });
}

/** The file that a package's command runs, called with this Node rather than through a shell. */
export const tool = {
  next: "node_modules/next/dist/bin/next",
  prisma: "node_modules/prisma/build/index.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/**
 * Arguments for Node to run one of our TypeScript files. The condition makes `server-only`
 * what it is inside Next: an empty module.
 */
export function typeScript(file, args = []) {
  return ["--conditions=react-server", "--import", "tsx", file, ...args];
}
