import type { Prisma } from "@/lib/generated/prisma/client";
import { mayRecordOpinion, ofOrdinaryKind } from "@/lib/opinions/policy";
import { unitsVisibleTo, type Actor } from "@/lib/platform/actor";
import { yearOf } from "@/lib/platform/dates";
import { db, type Tx } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { foldText } from "@/lib/platform/text";
import { checkRows, type CheckedRow } from "./check-rows";
import { bodyOf, headersOf, type Column } from "./columns";
import type { NamedText } from "./nearly-same";
import { readVocabulary } from "./read-vocabulary";
import { reading as readingShape, type Reading } from "./schema";
import type { Sheet } from "./sheet";

export const batchFacts = {
  id: true,
  unitId: true,
  conferenceId: true,
  fileName: true,
  status: true,
  reading: true,
  mended: true,
  skipsLikely: true,
  skipsSimilar: true,
  failure: true,
  loadedRows: true,
  leftRows: true,
  version: true,
  createdAt: true,
  createdById: true,
  confirmedAt: true,
  loadedAt: true,
  createdBy: { select: { fullName: true } },
  conference: {
    select: {
      id: true,
      unitId: true,
      code: true,
      title: true,
      status: true,
      startsAt: true,
      unit: {
        select: {
          ...{ symbol: true, fullName: true, level: true },
          parent: { select: { level: true } },
        },
      },
      sites: { select: { id: true, name: true }, orderBy: { position: "asc" } },
    },
  },
} satisfies Prisma.ImportBatchSelect;

type BatchRow = Prisma.ImportBatchGetPayload<{ select: typeof batchFacts }>;

/** A batch without the rows of its file. */
export type Batch = Omit<BatchRow, "reading" | "mended"> & {
  reading: Reading;
  mended: Record<string, string>;
};

/** A batch; null where it is not there, or its rows, which name citizens, are none of the actor's business. */
export async function getBatch(actor: Actor, id: string): Promise<Batch | null> {
  if (!recordId().safeParse(id).success) return null;
  const batch = await db.importBatch.findFirst({
    where: { AND: [{ id }, unitsVisibleTo(actor)] },
    select: batchFacts,
  });
  return batch && mayRecordOpinion(actor, batch) ? parsed(batch) : null;
}

export function parsed(batch: BatchRow): Batch {
  return {
    ...batch,
    reading: readingShape.parse(batch.reading),
    mended: batch.mended as Record<string, string>,
  };
}

/** The sheets of a batch's file, as they were read at its upload. */
export async function sheetsOf(batchId: string, tx: Tx = db): Promise<Sheet[]> {
  const { content } = await tx.importBatch.findUniqueOrThrow({
    where: { id: batchId },
    select: { content: true },
  });
  return content as Sheet[];
}

export type Preview = {
  headers: string[];
  rows: CheckedRow[];
  good: number;
  bad: number;
  likely: number;
  similar: number;
};

/** Every row of the chosen table, judged now; nothing is written. */
export async function previewBatch(batch: Batch, tx: Tx = db): Promise<Preview> {
  const { reading, mended, conference } = batch;
  const sheet = (await sheetsOf(batch.id, tx))[reading.sheet];
  const header = { row: reading.headerRow, count: reading.headerCount };
  const rows = checkRows({
    rows: bodyOf(sheet?.rows ?? [], header),
    ...{ reading, mended, conference },
    vocabulary: await readVocabulary(conference, tx),
    known: await knownWords(conference.id, tx),
    near: await nearTexts(conference, tx),
  });
  const good = rows.filter(({ input }) => input !== null);
  return {
    headers: headersOf(sheet?.rows ?? [], header),
    rows,
    good: good.length,
    bad: rows.length - good.length,
    likely: good.filter(({ likely }) => likely !== null).length,
    similar: good.filter(({ similar }) => similar !== null).length,
  };
}

/** The words of what a conference has already, for the same opinion to be noticed. */
export async function knownWords(conferenceId: string, tx: Tx = db): Promise<Map<string, string>> {
  const opinions = await tx.opinion.findMany({
    where: { conferenceId },
    select: { code: true, text: true },
  });
  return new Map(opinions.map(({ code, text }) => [foldText(text), code]));
}

/** Many more than a unit hears in a year; a list is judged in a second or two all the same. */
const mostNear = 20_000;

/** What a unit heard in the year of the conference, for a row that says nearly the same to be noticed. */
export async function nearTexts(
  { unitId, startsAt }: { unitId: string; startsAt: Date },
  tx: Tx = db,
): Promise<NamedText[]> {
  const opinions = await tx.opinion.findMany({
    where: { unitId, year: yearOf(startsAt), ...ofOrdinaryKind },
    select: { code: true, text: true, place: true },
    orderBy: { number: "desc" },
    take: mostNear,
  });
  return opinions.map(({ code, text, place }) => ({ name: code, text: `${text} ${place ?? ""}` }));
}

/** What a unit chose for the headers of its lists before. */
export async function rememberedColumns(unitId: string, tx: Tx = db) {
  const row = await tx.importColumns.findUnique({ where: { unitId }, select: { columns: true } });
  return (row?.columns ?? {}) as Record<string, Column | null>;
}

/** The lists of a unit's conferences, the latest first. */
export function listBatches(actor: Actor, unitIds: string[]) {
  const served = unitIds.filter((unitId) => mayRecordOpinion(actor, { unitId }));
  return db.importBatch.findMany({
    where: { unitId: { in: served } },
    select: {
      ...{ id: true, fileName: true, status: true, loadedRows: true, leftRows: true },
      createdAt: true,
      createdBy: { select: { fullName: true } },
      conference: { select: { code: true } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
}

/** An earlier batch of the same file for the same conference that was loaded, or waits to be. */
function earlierBatch(conferenceId: string, fileHash: string, exceptId: string) {
  return db.importBatch.findFirst({
    where: { conferenceId, fileHash, id: { not: exceptId }, status: { in: ["queued", "loaded"] } },
    select: { id: true, createdAt: true, createdBy: { select: { fullName: true } } },
    orderBy: { createdAt: "desc" },
  });
}

export async function twinOf(batch: Batch) {
  const { fileHash } = await db.importBatch.findUniqueOrThrow({
    where: { id: batch.id },
    select: { fileHash: true },
  });
  return earlierBatch(batch.conferenceId, fileHash, batch.id);
}

/** How far a loading has come; null before and long after it. */
export function progressOf(batchId: string) {
  return db.importProgress.findUnique({
    where: { batchId },
    select: { done: true, total: true },
  });
}

/** The rows of a loaded list that did not become opinions, judged anew. */
export async function previewLeft(batch: Batch): Promise<Preview> {
  const [preview, imported] = await Promise.all([
    previewBatch(batch),
    db.importedOpinion.findMany({ where: { batchId: batch.id }, select: { row: true } }),
  ]);
  const loaded = new Set(imported.map(({ row }) => row));
  return { ...preview, rows: preview.rows.filter(({ number }) => !loaded.has(number)) };
}
