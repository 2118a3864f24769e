import { opinionsVisibleTo } from "@/lib/opinions/policy";
import { type Actor, unitsVisibleTo } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { maySeeSlips, slipsShownTo } from "./policy";
import { readRefusedFiles } from "./refused-file";
import type { SlipCounts } from "./rules";
import type { SlipState } from "./vocabulary";

export const slipsPerPage = 100;

type OfConference = { id: string; unitId: string };

const listed = (actor: Actor) => ({
  id: true,
  number: true,
  fileName: true,
  firstPage: true,
  lastPage: true,
  stack: { select: { id: true, pages: true } },
  state: true,
  settledAt: true,
  asideReason: true,
  asideNote: true,
  version: true,
  file: { select: { type: true, size: true, createdAt: true } },
  upload: { select: { uploadedAt: true, uploadedAsPost: true } },
  opinions: {
    where: { opinion: opinionsVisibleTo(actor) },
    select: { opinion: { select: { id: true, code: true, text: true } } },
    orderBy: { linkedAt: "asc" as const },
  },
});

/** Of an opinion beside its slip: also whether it can still be taken back. */
const read = {
  ...{ id: true, code: true, text: true, version: true, recordedAt: true, recordedById: true },
  ...{ splitId: true, imported: { select: { opinionId: true } } },
} as const;

export type ListedSlip = Awaited<ReturnType<typeof listSlips>>[number];

/** The slips of a conference in their order; none for whoever may not see who raised an opinion. */
export async function listSlips(
  actor: Actor,
  conference: OfConference,
  { state, page }: { state: SlipState | null; page: number },
) {
  if (!maySeeSlips(actor, conference)) return [];
  return db.slip.findMany({
    where: {
      conferenceId: conference.id,
      ...(state && { state }),
      ...slipsShownTo(actor, conference),
    },
    select: listed(actor),
    orderBy: { number: "asc" },
    skip: (page - 1) * slipsPerPage,
    take: slipsPerPage,
  });
}

export async function countSlips(actor: Actor, conference: OfConference): Promise<SlipCounts> {
  const counts: SlipCounts = { waiting: 0, done: 0, setAside: 0 };
  if (!maySeeSlips(actor, conference)) return counts;
  const rows = await db.slip.groupBy({
    by: ["state"],
    where: { conferenceId: conference.id, ...slipsShownTo(actor, conference) },
    _count: { id: true },
  });
  for (const { state, _count } of rows) counts[state] = _count.id;
  return counts;
}

export type SlipRecord = NonNullable<Awaited<ReturnType<typeof getSlip>>>;

export async function getSlip(actor: Actor, conference: OfConference, slipId: string) {
  if (!recordId().safeParse(slipId).success || !maySeeSlips(actor, conference)) return null;
  return db.slip.findFirst({
    where: {
      ...{ id: slipId, conferenceId: conference.id, conference: unitsVisibleTo(actor) },
      ...slipsShownTo(actor, conference),
    },
    select: {
      ...listed(actor),
      ...{ width: true, height: true, conferenceId: true },
      opinions: { ...listed(actor).opinions, select: { opinion: { select: read } } },
    },
  });
}

/** The slip that waits next after a number, from the beginning again after the last. */
export async function nextWaitingSlip(conferenceId: string, after = 0): Promise<string | null> {
  const waiting = { conferenceId, state: "waiting" as const };
  const first = (where: object) =>
    db.slip.findFirst({
      where: { ...waiting, ...where },
      select: { id: true },
      orderBy: { number: "asc" },
    });
  const next = (await first({ number: { gt: after } })) ?? (await first({ number: { lt: after } }));
  return next?.id ?? null;
}

/** The slips on which an opinion stands. The caller has checked that the opinion may be seen. */
export function listSlipsOfOpinion(opinionId: string) {
  return db.slip.findMany({
    where: { opinions: { some: { opinionId } } },
    select: {
      id: true,
      number: true,
      conferenceId: true,
      conference: { select: { unitId: true } },
      opinions: {
        select: {
          opinion: { select: { unitId: true, handlingUnitId: true, leadOrganisationId: true } },
        },
      },
    },
    orderBy: { number: "asc" },
    take: 20,
  });
}

/** How many opinions were read from the slips: one slip may hold several, and one opinion stand on several. */
export async function countOpinionsOnSlips(
  actor: Actor,
  conference: OfConference,
): Promise<number> {
  if (!maySeeSlips(actor, conference)) return 0;
  const slip = { conferenceId: conference.id, ...slipsShownTo(actor, conference) };
  return db.opinion.count({
    where: { AND: [{ slips: { some: { slip } } }, opinionsVisibleTo(actor)] },
  });
}

/** What became of an upload: how many slips and stacks, and which files were refused. */
export async function getUpload(actor: Actor, conference: OfConference, uploadId: string) {
  if (!recordId().safeParse(uploadId).success || !maySeeSlips(actor, conference)) return null;
  const upload = await db.slipUpload.findFirst({
    where: { id: uploadId, conferenceId: conference.id },
    select: {
      refused: true,
      _count: { select: { slips: { where: { stackId: null } }, stacks: true } },
    },
  });
  if (!upload) return null;
  const { slips: added, stacks } = upload._count;
  return { added, stacks, refused: readRefusedFiles(upload.refused) };
}
