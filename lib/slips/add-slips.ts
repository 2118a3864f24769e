import { recordEvent } from "@/lib/audit/record-event";
import { whyOpinionIsRefused } from "@/lib/opinions/rules";
import { keepFile, type NewFile, removeOrphans, removeStored } from "@/lib/papers/store-file";
import { type Actor, titleFor, unitsVisibleTo } from "@/lib/platform/actor";
import { db, transaction, type Tx } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/ids";
import { fileStorage, type Storage } from "@/lib/platform/storage";
import { earlierSubmission } from "@/lib/platform/submissions";
import { tidyLine } from "@/lib/platform/text";
import { found, Refusal, refuse, refuseUnless } from "@/lib/refusals";
import { type CleanFile, cleanSlip } from "./clean-slip";
import { mayWorkOnSlips } from "./policy";
import type { RefusedFile } from "./refused-file";

/** A file as it came; one that was cut off since it was too large is refused. */
export type NewSlip = NewFile & { isTooLarge?: boolean };

type KeptFile = Omit<CleanFile, "path" | "sha256"> & { key: string; name: string; origin: string };
type Conference = { id: string; unitId: string };

/** The conference whose slips the actor may add to; asked before a file is received at all. */
export async function conferenceForSlips(actor: Actor, conferenceId: string): Promise<Conference> {
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
 * already, is told with its reason and does not keep the others out.
 * @returns the upload, under which the slips and the refused files are found
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
    const written = await write(actor, conference, { ...asked, kept, refused }, now);
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
      const { type, size, width, height, ...clean } = await cleanSlip(file);
      const key = await keepFile(storage, { ...clean, type, size }, now);
      kept.push({ key, type, size, width, height, name, origin: file.sha256 });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ name, code: error.code, params: error.params });
    }
  }
  return refused;
}

type Judged = { submissionKey: string; kept: KeptFile[]; refused: RefusedFile[] };

function write(
  actor: Actor,
  conference: Conference,
  { submissionKey, kept, refused }: Judged,
  now: Date,
) {
  return transaction(async (tx) => {
    const id = newId();
    const earlier = await earlierSubmission(tx, actor, submissionKey, id);
    if (earlier) return { id: earlier, added: 0, unused: kept.map(({ key }) => key) };

    // Slips are numbered in the order in which they come: one upload waits for the other.
    await tx.$queryRaw`SELECT id FROM conference WHERE id = ${conference.id}::uuid FOR NO KEY UPDATE`;
    const { fresh, twins } = await apart(tx, conference, kept);
    const post = titleFor(actor, conference.unitId);
    await tx.slipUpload.create({
      data: {
        ...{ id, conferenceId: conference.id, uploadedAt: now, uploadedAsPost: post },
        uploadedById: actor.personId,
        refused: [...refused, ...twins.map(({ refusal }) => refusal)],
      },
      select: { id: true },
    });
    await numberAndCreate(tx, conference, id, fresh);
    if (fresh.length > 0) {
      const about = { subjectId: id, conferenceId: conference.id, unitId: conference.unitId };
      await recordEvent(tx, actor, { type: "slip.uploaded", count: fresh.length, ...about }, now);
    }
    return { id, added: fresh.length, unused: twins.map(({ key }) => key) };
  });
}

/** Files of which the conference has a slip already, or that came twice at once, and the others. */
async function apart(tx: Tx, { id: conferenceId }: Conference, kept: KeptFile[]) {
  const known = await tx.slip.findMany({
    where: { conferenceId, originalSha256: { in: kept.map(({ origin }) => origin) } },
    select: { originalSha256: true, number: true },
  });
  const numbers = new Map(known.map(({ originalSha256, number }) => [originalSha256, number]));
  const seen = new Set<string>();
  const fresh: KeptFile[] = [];
  const twins: { key: string; refusal: RefusedFile }[] = [];
  for (const file of kept) {
    const number = numbers.get(file.origin);
    if (number === undefined && !seen.has(file.origin)) fresh.push(file);
    else {
      const params = { number: number ?? 0 };
      twins.push({ key: file.key, refusal: { name: file.name, code: "slip-is-there", params } });
    }
    seen.add(file.origin);
  }
  return { fresh, twins };
}

async function numberAndCreate(
  tx: Tx,
  { id: conferenceId }: Conference,
  uploadId: string,
  files: KeptFile[],
): Promise<void> {
  const last = await tx.slip.aggregate({ where: { conferenceId }, _max: { number: true } });
  const before = last._max.number ?? 0;
  await tx.slip.createMany({
    data: files.map(({ key, name, origin, width, height }, index) => ({
      id: newId(),
      conferenceId,
      uploadId,
      number: before + index + 1,
      fileKey: key,
      fileName: name,
      originalSha256: origin,
      width,
      height,
    })),
  });
}
