import { openZipEntry, type ZipEntry } from "@/lib/platform/zip-file";
import type { RefusalCode } from "@/lib/refusals";

const mostEntries = 5_000;
/** Unpacked, an office file of 50 MB has some hundred: what has more is made to fill a disk. */
const mostUnpacked = 500 * 1024 * 1024;
/** Text packs to a twentieth, a column of zeros to a thousandth. */
const mostRatio = 200;
const smallEnough = 10 * 1024 * 1024;
const programs = /(^|\/)(vbaProject\.bin|Basic\/.*\.xml)$|\.(exe|dll|js|vbs|bat|cmd|scr|msi)$/i;

/** Why an office file, which is an archive, is refused: programs inside, or more than it should unpack to. */
export async function whyArchiveIsRefused(
  path: string,
  entries: ZipEntry[],
): Promise<RefusalCode | null> {
  if (entries.some(({ name }) => programs.test(name))) return "paper-has-programs";
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > mostEntries || isBomb(claimed, packed)) return "paper-unpacks-too-large";
  return whyContentIsRefused(path, entries, packed);
}

// Sizes in an archive are claims: what comes out is counted, and no further than is allowed.
async function whyContentIsRefused(
  path: string,
  entries: ZipEntry[],
  packed: number,
): Promise<RefusalCode | null> {
  let unpacked = 0;
  try {
    for (const entry of entries) {
      for await (const chunk of await openZipEntry(path, entry)) {
        unpacked += (chunk as Buffer).length;
        if (isBomb(unpacked, packed)) return "paper-unpacks-too-large";
      }
    }
    return null;
  } catch {
    return "paper-broken";
  }
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > mostUnpacked || (unpacked > smallEnough && unpacked > packed * mostRatio);
}
