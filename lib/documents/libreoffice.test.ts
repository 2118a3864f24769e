import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { formFamilies } from "./official-document";
import { writeDocx } from "./write-docx";
import { everyDocument } from "@/tests/support/documents";

const run = promisify(execFile);
const program = (process.env.PATH ?? "")
  .split(path.delimiter)
  .map((folder) => path.join(folder, "soffice"))
  .find((file) => existsSync(file));

// Each annex begins a page; two invitations are two pages.
const pages = {
  plan: [4],
  invitations: [2],
  programme: [1],
  announcement: [2],
  synthesis: [3, 4],
  answer: [1, 2],
  conclusion: [4],
  result: [1, 2],
  execution: [2],
  transmittal: [1, 2],
  redirection: [1],
};

if (!program) {
  it.skip("skipped: LibreOffice is not installed", () => undefined);
} else {
  it("has every document opened by LibreOffice, on as many pages as it should take", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "libreoffice-"));
    try {
      const names = await writeAll(folder);
      await convert(folder, names);
      for (const name of names) {
        const kind = name.split("-")[1] as keyof typeof pages;
        const pdf = await readFile(path.join(folder, `${name}.pdf`), "latin1");
        expect(pages[kind], name).toContain(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);
}

async function writeAll(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const family of formFamilies) {
    for (const [kind, documents] of Object.entries(everyDocument(family))) {
      const name = `${family}-${kind}`;
      await writeFile(path.join(folder, `${name}.docx`), await writeDocx(documents));
      names.push(name);
    }
  }
  return names;
}

async function convert(folder: string, names: string[]) {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const files = names.map((name) => path.join(folder, `${name}.docx`));
  const { stderr } = await run(program!, [
    profile,
    ...["--headless", "--convert-to", "pdf", "--outdir", folder],
    ...files,
  ]);
  expect(stderr).not.toMatch(/error/i);
}
