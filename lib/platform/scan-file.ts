import { spawn } from "node:child_process";
import { log } from "./log";

const patience = 60_000;

/**
 * Asks a program whether a file is clean: it is given the path as its last argument and says yes
 * by ending with 0 within a minute. Anything else is a no, a program that cannot be run as well.
 */
export function isClean(command: string, path: string, limit = patience): Promise<boolean> {
  const [program = "", ...args] = command.split(/\s+/).filter(Boolean);
  return new Promise((resolve) => {
    const scan = spawn(/*turbopackIgnore: true*/ program, [...args, path], {
      stdio: "ignore",
      timeout: limit,
    });
    scan.once("error", (error) => {
      log.error({ err: error.message }, "the scanner of uploaded files could not be run");
      resolve(false);
    });
    scan.once("exit", (code) => resolve(code === 0));
  });
}
