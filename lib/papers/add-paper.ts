import { recordEvent } from "@/lib/audit/record-event";
import type { PaperKind } from "@/lib/generated/prisma/enums";
import { type Actor, titleFor, unitsVisibleTo } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { db, transaction } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { newId } from "@/lib/platform/ids";
import { fileStorage } from "@/lib/platform/storage";
import { earlierSubmission } from "@/lib/platform/submissions";
import { tidyLine } from "@/lib/platform/text";
import { found, refuseUnless } from "@/lib/refusals";
import { findPresenter } from "./find-presenter";
import { mayAddPaper } from "./policy";
import type { PaperFacts, PaperInput } from "./schema";
import { type NewFile, removeOrphans, removeStored, storeFile } from "./store-file";

/** The conference whose papers the actor may add to; asked before a file is received at all. */
export async function conferenceForPapers(actor: Actor, conferenceId: string) {
  const conference = recordId().safeParse(conferenceId).success
    ? await db.conference.findFirst({
        where: { id: conferenceId, ...unitsVisibleTo(actor) },
        select: { id: true, unitId: true, startsAt: true },
      })
    : null;
  refuseUnless(mayAddPaper(actor, found(conference)));
  return found(conference);
}

type NewPaper = {
  conferenceId: string;
  input: PaperInput;
  file: NewFile;
  /** What a form held of which the file was written: written again, the file has another sum. */
  writtenOf?: object;
};

/** Keeps a file as a paper of a conference. The file is judged and stored first; without the paper it goes again. */
export async function addPaper(
  actor: Actor,
  { conferenceId, input, file, writtenOf }: NewPaper,
  now = new Date(),
  openStorage = fileStorage,
) {
  const conference = await conferenceForPapers(actor, conferenceId);
  const facts = await columnsOf(input, conference);
  const storage = await openStorage();
  await removeOrphans(storage, now);
  const fileKey = await storeFile(storage, file, now);
  try {
    const paper = await write(actor, conference, { input, facts, file, fileKey, writtenOf }, now);
    if (!paper.isNew) await removeStored(storage, fileKey);
    return paper;
  } catch (error) {
    await removeStored(storage, fileKey);
    throw error;
  }
}

type Written = Pick<NewPaper, "input" | "file" | "writtenOf"> & {
  facts: Awaited<ReturnType<typeof columnsOf>>;
  fileKey: string;
};

function write(
  actor: Actor,
  { id: conferenceId, unitId }: { id: string; unitId: string },
  { input, facts, file, fileKey, writtenOf = { sha256: file.sha256 } }: Written,
  now: Date,
) {
  return transaction(async (tx) => {
    const id = newId();
    const earlier = await earlierSubmission(tx, actor, { ...input, ...writtenOf }, id);
    if (earlier) return { id: earlier, isNew: false };
    await tx.paper.create({
      data: {
        id,
        conferenceId,
        ...facts,
        fileKey,
        fileName: tidyLine(file.name).slice(-200),
        addedAt: now,
        addedById: actor.personId,
        addedAsPost: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    const event = { kind: input.kind, title: input.title, audience: input.audience };
    const about = { subjectId: id, unitId, conferenceId };
    await recordEvent(tx, actor, { type: "paper.added", ...event, ...about }, now);
    return { id, isNew: true };
  });
}

/** The columns that the form's facts fill. */
export async function columnsOf(
  { kind, title, number, issuedOn, presenterId, audience }: PaperFacts,
  conference: { unitId: string; startsAt: Date },
) {
  return {
    kind: kind as PaperKind,
    title,
    number,
    issuedOn: issuedOn === null ? null : plainDate(issuedOn),
    audience,
    ...(await findPresenter(presenterId, conference)),
  };
}
