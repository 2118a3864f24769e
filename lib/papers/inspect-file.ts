import { createReadStream } from "node:fs";
import { fileTypeFromFile } from "file-type";
import type { RefusalCode } from "@/lib/refusals";
import { readZipEntries } from "@/lib/platform/zip-file";
import { whyArchiveIsRefused } from "./check-archive";
import { paperTypes } from "./file-types";

type Judged = { type: string } | { refused: RefusalCode };

const knownEndings = new Set(Object.values(paperTypes).flat());

/** Word and Excel files of before 2007, which may hide programs that nobody can tell from outside. */
const legacyOffice = "application/x-cfb";

/** What a file is, by its content; refused where papers are not of that kind, or where its name says otherwise. */
export async function inspectFile(path: string, name: string): Promise<Judged> {
  const type = (await fileTypeFromFile(path))?.mime ?? (await plainTextType(path));
  if (type === legacyOffice) return { refused: "paper-legacy-office" };
  const endings = type === null ? undefined : paperTypes[type];
  if (type === null || !endings) return { refused: "paper-type-not-allowed" };
  const ending = endingOf(name);
  if (!knownEndings.has(ending)) return { refused: "paper-type-not-allowed" };
  if (!endings.includes(ending)) return { refused: "paper-not-what-it-says" };
  const entries = isArchive(type) ? await readZipEntries(path) : [];
  const reason = entries ? await whyArchiveIsRefused(path, entries) : "paper-broken";
  return reason ? { refused: reason } : { type };
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function isArchive(type: string): boolean {
  return type.includes("openxmlformats") || type.includes("opendocument");
}

/** Text has no signature: it is what is UTF-8 throughout and holds no control characters. */
async function plainTextType(path: string): Promise<"text/plain" | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      if (/[\u0000-\u0008\u000e-\u001f]/.test(decoder.decode(chunk as Buffer, { stream: true })))
        return null;
    }
    decoder.decode();
    return "text/plain";
  } catch {
    return null;
  }
}
