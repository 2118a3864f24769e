import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { listHoldersOn } from "@/lib/people/queries";
import { dayOf } from "@/lib/platform/dates";
import { papersVisibleTo } from "./policy";

const listed = {
  id: true,
  conferenceId: true,
  kind: true,
  title: true,
  number: true,
  issuedOn: true,
  signerName: true,
  signerTitle: true,
  presenterHoldingId: true,
  presenterName: true,
  presenterTitle: true,
  audience: true,
  fileName: true,
  file: { select: { type: true, size: true } },
  version: true,
  addedAt: true,
  addedById: true,
  addedAsPost: true,
  withdrawnAt: true,
  withdrawnReason: true,
} as const;

export type ListedPaper = Awaited<ReturnType<typeof listPapers>>[number];

/** The papers of a conference that the actor may see, by kind; the withdrawn ones last. */
export function listPapers(actor: Actor, conferenceId: string) {
  return db.paper.findMany({
    where: { AND: [{ conferenceId }, papersVisibleTo(actor)] },
    select: listed,
    orderBy: [
      { withdrawnAt: { sort: "asc", nulls: "first" } },
      { kind: "asc" },
      { addedAt: "asc" },
    ],
    take: 500,
  });
}

export async function getPaper(actor: Actor, paperId: string) {
  if (!recordId().safeParse(paperId).success) return null;
  return db.paper.findFirst({
    where: { AND: [{ id: paperId }, papersVisibleTo(actor)] },
    select: listed,
  });
}

/**
 * The file of a paper, for whoever may see the paper; of a public one for anybody.
 * @returns null where there is none for the asker, or where it was withdrawn
 */
export async function getPaperFile(actor: Actor | null, paperId: string) {
  if (!recordId().safeParse(paperId).success) return null;
  const visible = actor ? papersVisibleTo(actor) : { audience: "public" as const };
  const isPublic = { audience: "public" as const };
  return db.paper.findFirst({
    where: { AND: [{ id: paperId, withdrawnAt: null }, { OR: [visible, isPublic] }] },
    select: { fileName: true, file: { select: { key: true, type: true, size: true } } },
  });
}

/** The latest paper of a kind that has its number, for other documents to cite. */
export function findNumberedPaper(
  actor: Actor,
  conferenceId: string,
  kind: "plan" | "announcement",
) {
  return db.paper.findFirst({
    where: {
      AND: [
        { conferenceId, kind, withdrawnAt: null, number: { not: null } },
        papersVisibleTo(actor),
      ],
    },
    select: { number: true, issuedOn: true },
    orderBy: { addedAt: "desc" },
  });
}

/** The result notice that was issued for a conference and stands; null where there is none. */
export function findResultPaper(actor: Actor, conferenceId: string) {
  return db.paper.findFirst({
    where: {
      AND: [
        { conferenceId, kind: "result", withdrawnAt: null, number: { not: null } },
        papersVisibleTo(actor),
      ],
    },
    select: { id: true, number: true, issuedOn: true, signerName: true, signerTitle: true },
    orderBy: { addedAt: "desc" },
  });
}

export type ResultPaper = NonNullable<Awaited<ReturnType<typeof findResultPaper>>>;

/** Whoever may present a paper: those in a post of the unit on the day of the conference. */
export function listPossiblePresenters(conference: { unitId: string; startsAt: Date }) {
  return listHoldersOn(conference.unitId, "all", dayOf(conference.startsAt));
}
