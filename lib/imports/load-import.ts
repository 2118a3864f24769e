import { recordEvents } from "@/lib/audit/record-events";
import type { NewEvent } from "@/lib/audit/events";
import { conferenceForOpinions, type ConferenceForOpinions } from "@/lib/opinions/lock-records";
import { keepListedRulings } from "@/lib/opinions/keep-listed-rulings";
import { mayRecordOpinion } from "@/lib/opinions/policy";
import { matterOf, opinionCode, receivedOn } from "@/lib/opinions/record-opinion";
import { isKindApart } from "@/lib/opinions/vocabulary";
import { forgetTopics, listTopics } from "@/lib/topics/queries";
import { actorOfPerson } from "@/lib/platform/actor";
import { yearOf } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { takeNumbers } from "@/lib/platform/number-series";
import { found, refuseUnless } from "@/lib/refusals";
import { type Batch, batchFacts, parsed, previewBatch } from "./queries";
import { rowsLeft, rowsToLoad } from "./rules";
import { type Loaded, writeOpinions } from "./write-opinions";

/** 10,000 rows take seconds; ten times that is allowed before the database takes all of it back. */
const longest = 120_000;

/**
 * Loads the batch that has waited longest, all of it or nothing. The row of the batch is held
 * meanwhile, so no second worker takes it up, and the connection of a worker that dies lets go of
 * it: the next one finds the batch as it was.
 * @returns the batch that was loaded; null where none waits
 * @throws what kept it from being loaded, with the batch it happened to
 */
export function loadNextImport(now = new Date()): Promise<{ id: string } | null> {
  return db.$transaction(
    async (tx) => {
      const [claimed] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM import_batch WHERE status = 'queued'
        ORDER BY confirmed_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED`;
      if (!claimed) return null;
      try {
        await load(tx, claimed.id, now);
      } catch (error) {
        throw new LoadFailed(claimed.id, error);
      }
      return claimed;
    },
    { maxWait: 4_000, timeout: longest },
  );
}

/** The batch that could not be loaded, and why. */
export class LoadFailed extends Error {
  constructor(
    readonly batchId: string,
    override readonly cause: unknown,
  ) {
    super("the batch was not loaded");
  }
}

async function load(tx: Tx, id: string, now: Date) {
  const batch = parsed(
    await tx.importBatch.findUniqueOrThrow({ where: { id }, select: batchFacts }),
  );
  const actor = found(await actorOfPerson(batch.createdById, now, tx));
  const conference = await conferenceForOpinions(tx, actor, batch.conferenceId);
  refuseUnless(mayRecordOpinion(actor, conference));
  const { rows } = await previewBatch(batch, tx);
  const loaded = await numbered(tx, batch, rows, conference, now);
  await writeOpinions(tx, actor, batch.id, loaded, (done) => tellProgress(batch.id, done), now);
  const listed = loaded.flatMap(({ opinion, input: { competence } }) =>
    competence ? [{ opinionId: opinion.id, competence }] : [],
  );
  await keepListedRulings(tx, actor, conference, listed, now);
  const left = rowsLeft(rows, batch).length;
  await tx.importBatch.update({
    where: { id },
    data: {
      ...{ status: "loaded", loadedAt: now, loadedRows: loaded.length, leftRows: left },
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await recordEvents(tx, actor, eventsOf(batch, loaded, left), now);
}

/** The good rows as opinions, with the next codes of the unit in their order. */
async function numbered(
  tx: Tx,
  batch: Batch,
  checked: Parameters<typeof rowsToLoad>[0],
  conference: ConferenceForOpinions,
  now: Date,
): Promise<Loaded[]> {
  const rows = rowsToLoad(checked, batch);
  refuseUnless(rows.length > 0, "import-nothing-to-load");
  const { unitId, symbol } = conference;
  const year = yearOf(conference.startsAt);
  // A topic may have been added a moment ago by another process.
  forgetTopics();
  const leaders = new Map((await listTopics(tx)).map((topic) => [topic.id, topic.answeringLeader]));
  const last = await takeNumbers(tx, unitId, "opinion", year, rows.length);
  return rows.map(({ number: row, input }, index) => {
    const number = last - rows.length + 1 + index;
    const opinion = {
      ...matterOf(input),
      ...{
        id: newId(now.getTime()),
        unitId,
        handlingUnitId: unitId,
        year,
        number,
        conferenceId: conference.id,
      },
      code: opinionCode(symbol, year, number),
      receivedOn: receivedOn(input, conference, now),
      recordedAt: now,
      recordedById: batch.createdById,
      answeringLeader: found(leaders.get(input.topicId)),
      competence: input.competence,
    };
    return { row, input, opinion };
  });
}

function eventsOf({ id, unitId, conferenceId }: Batch, loaded: Loaded[], left: number): NewEvent[] {
  const place = { unitId, conferenceId };
  return [
    { type: "import.loaded", subjectId: id, ...place, rows: loaded.length, left },
    ...loaded.flatMap(({ opinion: { id: opinionId, code, kind } }): NewEvent[] => {
      const about = { subjectId: opinionId, opinionId, ...place };
      const recorded = { type: "opinion.recorded" as const, ...about, code };
      return isKindApart(kind) ? [recorded, { type: "opinion.setApart", ...about }] : [recorded];
    }),
  ];
}

// Beside the transaction, whose work nobody sees before it is done.
async function tellProgress(batchId: string, done: number) {
  await db.importProgress.updateMany({ where: { batchId }, data: { done } });
}
