import type { NewEvent } from "@/lib/audit/events";
import { recordEvents } from "@/lib/audit/record-events";
import { type Actor, titleFor } from "@/lib/platform/actor";
import { transaction, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { lastNumber } from "./last-number";
import type { RefusedFile } from "./refused-file";

/** A file that was judged, cleaned and put into the store. */
export type KeptFile = {
  key: string;
  name: string;
  /** The sum of what came, before it was cleaned. */
  origin: string;
  pages: number;
  width: number | null;
  height: number | null;
};
export type OfConference = { id: string; unitId: string };

type Judged = { submissionKey: string; kept: KeptFile[]; refused: RefusedFile[] };

/** Makes slips of the files of an upload, and stacks of those with several pages. */
export function writeUpload(
  actor: Actor,
  conference: OfConference,
  { submissionKey, kept, refused }: Judged,
  now: Date,
) {
  return transaction(async (tx) => {
    const id = newId();
    const sent = {
      submissionKey,
      files: [...kept.map(({ origin }) => origin), ...namesOf(refused)],
    };
    const earlier = await earlierSubmission(tx, actor, sent, id);
    if (earlier) return { id: earlier, added: 0, unused: kept.map(({ key }) => key) };

    const last = await lastNumber(tx, conference.id);
    const { fresh, twins } = await apart(tx, conference, kept);
    await tx.slipUpload.create({
      data: {
        ...{ id, conferenceId: conference.id, uploadedAt: now, uploadedById: actor.personId },
        uploadedAsPost: titleFor(actor, conference.unitId),
        refused: [...refused, ...twins.map(({ refusal }) => refusal)],
      },
      select: { id: true },
    });
    const slips = fresh.filter(({ pages }) => pages === 1);
    await tx.slip.createMany({
      data: slips.map(({ width, height, ...file }, index) => ({
        ...{ ...rowOf(file, id, conference), number: last + index + 1, width, height },
      })),
    });
    const stacks = fresh
      .filter(({ pages }) => pages > 1)
      .map((file) => ({ ...rowOf(file, id, conference), pages: file.pages }));
    await tx.slipStack.createMany({ data: stacks });
    await recordEvents(tx, actor, eventsOf(conference, id, slips.length, stacks), now);
    return { id, added: slips.length, unused: twins.map(({ key }) => key) };
  });
}

const namesOf = (refused: RefusedFile[]) => refused.map(({ name }) => name);

function rowOf(
  { key, name, origin }: Pick<KeptFile, "key" | "name" | "origin">,
  uploadId: string,
  { id: conferenceId }: OfConference,
) {
  const file = { fileKey: key, fileName: name, originalSha256: origin };
  return { id: newId(), conferenceId, uploadId, ...file };
}

function eventsOf(
  { id: conferenceId, unitId }: OfConference,
  uploadId: string,
  slips: number,
  stacks: { id: string; pages: number }[],
): NewEvent[] {
  const about = { conferenceId, unitId };
  const arrived = { type: "slip.uploaded", count: slips, subjectId: uploadId, ...about } as const;
  const ofStacks = stacks.map(({ id, pages }) => {
    return { type: "slipStack.uploaded", pages, subjectId: id, ...about } as const;
  });
  return slips > 0 ? [arrived, ...ofStacks] : ofStacks;
}

/** Files that the conference has already, or that came twice at once, and the others. */
async function apart(tx: Tx, conference: OfConference, kept: KeptFile[]) {
  const known = await knownFiles(
    tx,
    conference,
    kept.map(({ origin }) => origin),
  );
  const fresh: KeptFile[] = [];
  const twins: { key: string; refusal: RefusedFile }[] = [];
  for (const file of kept) {
    const found = known.get(file.origin);
    if (found) twins.push({ key: file.key, refusal: { name: file.name, ...found } });
    else fresh.push(file);
    if (!found) known.set(file.origin, { code: "slip-is-there", params: { number: 0 } });
  }
  return { fresh, twins };
}

type Known = Map<string, Pick<RefusedFile, "code" | "params">>;

async function knownFiles(tx: Tx, { id: conferenceId }: OfConference, origins: string[]) {
  const where = { conferenceId, originalSha256: { in: origins } };
  const slips = await tx.slip.findMany({ where, select: { originalSha256: true, number: true } });
  const stacks = await tx.slipStack.findMany({
    where,
    select: { originalSha256: true, fileName: true },
  });
  const known: Known = new Map();
  for (const { originalSha256, number } of slips) {
    if (originalSha256) known.set(originalSha256, { code: "slip-is-there", params: { number } });
  }
  for (const { originalSha256, fileName: name } of stacks) {
    known.set(originalSha256, { code: "slip-stack-is-there", params: { name } });
  }
  return known;
}
