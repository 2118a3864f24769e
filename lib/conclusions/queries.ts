import { whyFormIsWrong } from "@/lib/documents/why-form-is-wrong";
import { listSigners } from "@/lib/drafts/signers";
import type { Prisma } from "@/lib/generated/prisma/client";
import { ofOrdinaryKind } from "@/lib/opinions/policy";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { adviseOn } from "./advise";
import { composeNotice } from "./compose-notice";
import { keptContent } from "./keep-version";
import { listLeftOver } from "./left-over";
import { noticeFields, readCarried } from "./notice-record";
import { conclusionsVisibleTo } from "./policy";
import { missingOf } from "./rules";

const shown = {
  ...noticeFields,
  version: true,
  startedAt: true,
  startedAs: true,
  draftingById: true,
  draftingBy: true,
  draftingAt: true,
  issuedAs: true,
  correctsId: true,
  corrections: {
    where: { issuedAt: { not: null } },
    select: { id: true, sign: true, issuedOn: true },
  },
  items: {
    ...noticeFields.items,
    select: {
      ...noticeFields.items.select,
      opinions: {
        where: { opinion: ofOrdinaryKind },
        select: { opinion: { select: { id: true, code: true, text: true } } },
      },
    },
  },
} satisfies Prisma.ConclusionSelect;

export type ShownConclusion = Prisma.ConclusionGetPayload<{ select: typeof shown }>;
export type DraftItem = ShownConclusion["items"][number];

/** The notices of a conference, as far as the actor may see them: the draft first, then the latest issued. */
export async function listConclusionsOf(
  actor: Actor,
  conferenceId: string,
): Promise<ShownConclusion[]> {
  if (!recordId().safeParse(conferenceId).success) return [];
  const notices = await db.conclusion.findMany({
    where: { AND: [{ conferenceId }, conclusionsVisibleTo(actor)] },
    select: shown,
    orderBy: { startedAt: "desc" },
  });
  return notices.sort(
    (one, other) => Number(one.issuedAt !== null) - Number(other.issuedAt !== null),
  );
}

export async function getConclusion(actor: Actor, id: string): Promise<ShownConclusion | null> {
  if (!recordId().safeParse(id).success) return null;
  return db.conclusion.findFirst({
    where: { AND: [{ id }, conclusionsVisibleTo(actor)] },
    select: shown,
  });
}

export type Readiness = Awaited<ReturnType<typeof readReadiness>>;

/** What keeps a draft from being issued, and what its writers should look at before. The caller may see it. */
export async function readReadiness(actor: Actor, notice: ShownConclusion, now = new Date()) {
  const { conferenceId, unitId, form, signerId, sections, items, unit } = notice;
  const today = dayOf(now);
  const [leftOver, stated, signers, carried] = await Promise.all([
    listLeftOver(db, notice),
    db.leftOver.findMany({
      where: { conferenceId, opinion: ofOrdinaryKind },
      select: {
        reason: true,
        note: true,
        statedBy: true,
        opinion: { select: { id: true, code: true, text: true } },
      },
      orderBy: { opinion: { code: "asc" } },
    }),
    listSigners(actor, { unitId, day: today, family: form }),
    readCarried(
      db,
      items.map(({ id }) => id),
    ),
  ]);
  const signer = signers.find(({ holdingId }) => holdingId === signerId) ?? null;
  const document = await composeNotice(db, notice, { number: null, day: today, signer }, now);
  const drafted = items.map((item) => ({ ...item, isCarried: item.carriedFromId !== null }));
  return {
    leftOver,
    stated,
    unclear: items
      .map((item) => ({ item, missing: missingOf(item) }))
      .filter(({ missing }) => missing.length > 0),
    hasSigner: signer !== null,
    signers,
    carried,
    faults: whyFormIsWrong(document),
    advice: adviseOn({ unitName: unit.name, sections, items: drafted }, today),
  };
}

/** Whether nothing keeps a draft from being issued; what its writers should only look at does not. */
export function isReady({ leftOver, unclear, hasSigner }: Readiness): boolean {
  return leftOver.length === 0 && unclear.length === 0 && hasSigner;
}

/** What was said about a draft, what still asks for something first. */
export function listComments(conclusionId: string) {
  return db.conclusionComment.findMany({
    where: { conclusionId },
    select: {
      id: true,
      aboutId: true,
      body: true,
      madeAt: true,
      madeBy: true,
      madeAs: true,
      settledAt: true,
      settledBy: true,
    },
    orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { madeAt: "desc" }],
  });
}

export type ShownComment = Awaited<ReturnType<typeof listComments>>[number];

/** Who saved which version, the latest first. */
export function listVersions(conclusionId: string) {
  return db.conclusionVersion.findMany({
    where: { conclusionId },
    select: { version: true, savedAt: true, savedBy: true, savedAs: true },
    orderBy: { version: "desc" },
  });
}

/** The words of a version, and of the one before it. The caller may see the notice. */
export async function getVersion(conclusionId: string, version: number) {
  const rows = await db.conclusionVersion.findMany({
    where: { conclusionId, version: { lte: version } },
    select: { version: true, savedAt: true, savedBy: true, savedAs: true, content: true },
    orderBy: { version: "desc" },
    take: 2,
  });
  const [asked, before] = rows.map((row) => ({ ...row, content: keptContent.parse(row.content) }));
  return asked?.version === version ? { ...asked, before: before ?? null } : null;
}

/** Where the items of a notice were promised before. */
export function readCarriedOf({ items }: ShownConclusion) {
  return readCarried(
    db,
    items.map(({ id }) => id),
  );
}
