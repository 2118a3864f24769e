import { openZipEntry, readZipEntries, type ZipEntry } from "@/lib/platform/zip-file";
import { Refusal } from "@/lib/refusals";

const mostEntries = 500;
const largestPart = 48 * 1024 * 1024;
const largestWhole = 96 * 1024 * 1024;
/** Text packs about ten to one, columns of the same words about forty; a bomb a thousand. */
const densest = 200;

/** The parts of a workbook by name, as text; null for a part that is not there. */
export type Workbook = { partOf: (name: string) => Promise<string | null> };

/**
 * Opens an .xlsx file on disk. Nothing is unpacked before the sizes that the archive declares have
 * been judged, and nothing that turns out larger than declared is unpacked to its end.
 * @throws Refusal import-file-unreadable or import-file-too-large
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const entries = await readZipEntries(path);
  if (!entries?.some(({ name }) => name === "xl/workbook.xml")) {
    throw new Refusal("import-file-unreadable");
  }
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > mostEntries || whole > largestWhole || entries.some(isOutsize)) {
    throw new Refusal("import-file-too-large");
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    partOf: async (name) => {
      const entry = byName.get(name);
      return entry ? readPart(path, entry) : null;
    },
  };
}

function isOutsize({ size, compressedSize }: ZipEntry): boolean {
  return size > largestPart || size > 1_000_000 + compressedSize * densest;
}

async function readPart(path: string, entry: ZipEntry): Promise<string> {
  const unpacked = await openZipEntry(path, entry);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > entry.size) throw new Refusal("import-file-too-large");
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("import-file-unreadable");
  } finally {
    unpacked.destroy();
  }
  const text = Buffer.concat(chunks).toString("utf8");
  // Office writes neither; what declares entities of its own wants them expanded.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal("import-file-unreadable");
  return text;
}
