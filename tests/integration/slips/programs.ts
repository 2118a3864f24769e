import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { file } from "./slips";

const run = promisify(execFile);

export const installed = (program: string) =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));

/** What a program of the machine says of a file. */
export async function told(program: string, content: Buffer, ...args: string[]): Promise<string> {
  const { path: place } = file("x", content);
  const after = program === "pdftotext" ? ["-"] : [];
  return (await run(program, [...args, place, ...after])).stdout;
}
