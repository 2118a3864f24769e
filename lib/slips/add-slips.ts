import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { keepFile, type NewFile, removeOrphans, removeStored } from "@/lib/papers/store-file";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { fileStorage, type Storage } from "@/lib/platform/storage";
import { tidyLine } from "@/lib/platform/text";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { cleanSlip } from "./clean-slip";
import { mayWorkOnSlips } from "./policy";
import type { RefusedFile } from "./refused-file";
import { type KeptFile, type OfConference, writeUpload } from "./write-upload";

/** A file as it came; one that was cut off since it was too large is refused. */
export type NewSlip = NewFile & { isTooLarge?: boolean };

/** The conference whose slips the actor may add to; asked before a file is received at all. */
export async function conferenceForSlips(
  actor: Actor,
  conferenceId: string,
): Promise<OfConference> {
  const conference = recordId().safeParse(conferenceId).success
    ? await db.conference.findFirst({
        where: { id: conferenceId, ...unitsVisibleTo(actor) },
        select: { id: true, unitId: true, status: true },
      })
    : null;
  refuseUnless(mayWorkOnSlips(actor, found(conference)));
  refuse(whyOpinionIsRefused(found(conference), "before"));
  return found(conference);
}

/**
 * Takes many scans or photos at once. Each is judged for itself: what is no slip, or is there
 * already, is told with its reason and does not keep the others out. A PDF of several pages is a
 * stack, which waits to be divided.
 * @returns the upload, under which the slips, stacks and refused files are found
 */
export async function addSlips(
  actor: Actor,
  asked: { conferenceId: string; submissionKey: string; files: NewSlip[]; maxMegabytes: number },
  now = new Date(),
  openStorage = fileStorage,
) {
  const conference = await conferenceForSlips(actor, asked.conferenceId);
  if (asked.files.length === 0) throw new Refusal("paper-missing", {}, "file");
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const kept: KeptFile[] = [];
  try {
    const refused = await keepAll(storage, asked, kept, now);
    const written = await writeUpload(actor, conference, { ...asked, kept, refused }, now);
    for (const key of written.unused) await removeStored(storage, key);
    return { id: written.id, added: written.added };
  } catch (error) {
    for (const { key } of kept) await removeStored(storage, key);
    throw error;
  }
}

/** One after the other: a picture that is unpacked takes much memory. */
async function keepAll(
  storage: Storage,
  { files, maxMegabytes }: { files: NewSlip[]; maxMegabytes: number },
  kept: KeptFile[],
  now: Date,
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const name = tidyLine(file.name).slice(-200);
    try {
      if (file.isTooLarge) throw new Refusal("paper-too-large", { max: maxMegabytes });
      const { type, size, width, height, pages, ...clean } = await cleanSlip(file);
      const key = await keepFile(storage, { ...clean, type, size }, now);
      kept.push({ key, width, height, pages, name, origin: file.sha256 });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ name, code: error.code, params: error.params });
    }
  }
  return refused;
}
