import type { Prisma } from "@/lib/generated/prisma/client";
import { seesUnit, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { findLastNotice } from "./earlier-notices";
import { readCarried } from "./notice-record";
import { countStandings, stateAt, standingOn } from "./standing";

const reported = {
  id: true,
  content: true,
  product: true,
  firstDueOn: true,
  leadOrganisation: { select: { name: true } },
  responsibleName: true,
  responsiblePost: true,
  steps: {
    select: { toStatus: true, takenAt: true, takenBy: true, note: true },
    orderBy: { takenAt: "asc" },
  },
  progress: {
    select: {
      percent: true,
      body: true,
      isDone: true,
      reportedAt: true,
      reportedBy: true,
      reportedAs: true,
    },
    orderBy: { reportedAt: "asc" },
  },
  extensions: { select: { toDay: true, reason: true, decision: true, decidedAt: true } },
  evidence: { select: { id: true, title: true, addedAt: true }, orderBy: { addedAt: "asc" } },
  carriedTo: {
    select: {
      id: true,
      conclusionId: true,
      conclusion: { select: { sign: true, issuedAt: true } },
    },
  },
} satisfies Prisma.ConclusionItemSelect;

type Row = Prisma.ConclusionItemGetPayload<{ select: typeof reported }>;

type Conference = { id: string; unitId: string; startsAt: Date };

export type LastNoticeReport = NonNullable<Awaited<ReturnType<typeof getLastNoticeReport>>>;
export type ReportedItem = LastNoticeReport["items"][number];

/**
 * How the notice before a conference was carried out, item by item, as it stood when the conference
 * began; of one that is still to come, as it stands now. Null where no notice was issued before. The
 * caller may see the conference.
 */
export async function getLastNoticeReport(actor: Actor, conference: Conference, now = new Date()) {
  const last = await findLastNotice(db, conference);
  if (!last?.sign || !last.issuedOn || !seesUnit(actor, last.unitId)) return null;
  const asOf = conference.startsAt < now ? conference.startsAt : now;
  const rows = await db.conclusionItem.findMany({
    where: { conclusionId: last.id },
    select: reported,
    orderBy: { position: "asc" },
  });
  const carried = await readCarried(
    db,
    rows.map(({ id }) => id),
  );
  const items = rows.map((row) => ({ ...itemAt(row, asOf), before: carried.get(row.id) ?? null }));
  const counts = countStandings(items.map(({ standing }) => standing));
  return {
    conclusionId: last.id,
    sign: last.sign,
    issuedOn: last.issuedOn,
    unitId: last.unitId,
    asOf,
    items,
    counts,
  };
}

function itemAt({ steps, progress, extensions, evidence, carriedTo, ...item }: Row, asOf: Date) {
  const state = stateAt({ firstDueOn: item.firstDueOn, steps, progress, extensions }, asOf);
  const isPast = (at: Date | null) => at !== null && at <= asOf;
  const told = progress.filter(({ reportedAt }) => isPast(reportedAt));
  const contested = steps.findLast(({ note, takenAt }) => note !== null && isPast(takenAt));
  return {
    ...item,
    ...state,
    standing: standingOn(state, dayOf(asOf)),
    latest: told.at(-1) ?? null,
    evidence: evidence.filter(({ addedAt }) => isPast(addedAt)),
    /** Why it took or takes longer, as a leader accepted it. */
    extended: extensions.filter(
      ({ decision, decidedAt }) => decision === "approved" && isPast(decidedAt),
    ),
    contested: contested && state.status === "inProgress" ? contested : null,
    /** The notice that names it again, once it was issued. */
    carriedTo: carriedTo?.conclusion.issuedAt ? carriedTo : null,
  };
}
