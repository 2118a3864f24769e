import type { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { readCarried } from "./notice-record";
import { itemsVisibleTo } from "./policy";
import { standingOn } from "./standing";

const followed = {
  id: true,
  conclusionId: true,
  content: true,
  decision: true,
  leadOrganisationId: true,
  leadOrganisation: { select: { name: true, validTo: true } },
  supporting: { select: { organisationId: true, organisation: { select: { name: true } } } },
  responsibleName: true,
  responsiblePost: true,
  dueOn: true,
  firstDueOn: true,
  product: true,
  status: true,
  percent: true,
  version: true,
  carriedFrom: {
    select: {
      id: true,
      conclusionId: true,
      conclusion: { select: { sign: true, issuedOn: true } },
    },
  },
  carriedTo: {
    select: {
      id: true,
      conclusionId: true,
      conclusion: { select: { sign: true, issuedAt: true } },
    },
  },
  opinions: { select: { opinion: { select: { code: true, text: true } } } },
  progress: { orderBy: { reportedAt: "desc" } },
  evidence: {
    select: {
      id: true,
      title: true,
      fileName: true,
      addedAt: true,
      addedBy: true,
      file: { select: { size: true } },
    },
    orderBy: { addedAt: "desc" },
  },
  extensions: { orderBy: { askedAt: "desc" } },
  milestones: { orderBy: [{ dueOn: "asc" }, { id: "asc" }] },
  handovers: { orderBy: { handedAt: "desc" } },
  conclusion: {
    select: {
      id: true,
      unitId: true,
      conferenceId: true,
      sign: true,
      issuedOn: true,
      unit: { select: { fullName: true, symbol: true } },
    },
  },
} satisfies Prisma.ConclusionItemSelect;

export type FollowedItem = NonNullable<Awaited<ReturnType<typeof getItem>>>;

/** An item with all that happened to it; null where it is none of a notice the actor may see. */
export async function getItem(actor: Actor, id: string, now = new Date()) {
  if (!recordId().safeParse(id).success) return null;
  const item = await db.conclusionItem.findFirst({
    where: { AND: [{ id }, itemsVisibleTo(actor)] },
    select: followed,
  });
  if (!item) return null;
  return {
    ...item,
    unitId: item.conclusion.unitId,
    supportingIds: item.supporting.map(({ organisationId }) => organisationId),
    standing: standingOn(item, dayOf(now)),
    carried: (await readCarried(db, [item.id])).get(item.id) ?? null,
  };
}

/** The items of an issued notice with how each stands; the caller may see the notice. */
export async function listItemsOf(conclusionId: string, now = new Date()) {
  const items = await db.conclusionItem.findMany({
    where: { conclusionId },
    select: {
      id: true,
      content: true,
      status: true,
      percent: true,
      dueOn: true,
      firstDueOn: true,
      product: true,
      leadOrganisation: { select: { name: true } },
      responsibleName: true,
      progress: {
        select: { body: true, reportedAt: true, reportedBy: true },
        orderBy: { reportedAt: "desc" },
        take: 1,
      },
      carriedTo: { select: { id: true, conclusion: { select: { sign: true } } } },
      _count: { select: { evidence: true, handovers: true } },
    },
    orderBy: { position: "asc" },
  });
  const today = dayOf(now);
  return items.map((item) => ({ ...item, standing: standingOn(item, today) }));
}

export type NoticeItemRow = Awaited<ReturnType<typeof listItemsOf>>[number];

/** Under which notice an item's page stands; the page itself judges who may see it. */
export async function conclusionOfItem(itemId: string): Promise<string> {
  if (!recordId().safeParse(itemId).success) return "-";
  const item = await db.conclusionItem.findUnique({
    where: { id: itemId },
    select: { conclusionId: true },
  });
  return item?.conclusionId ?? "-";
}
