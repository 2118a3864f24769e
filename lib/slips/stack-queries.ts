import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { recordId } from "@/lib/platform/fields";
import { mayWorkOnSlips } from "./policy";

type OfConference = { id: string; unitId: string };

const mostListed = 50;

export type ListedStack = Awaited<ReturnType<typeof listStacks>>[number];

/** The stacks of a conference, those that wait to be divided first; none for whoever may not divide them. */
export async function listStacks(actor: Actor, conference: OfConference) {
  if (!mayWorkOnSlips(actor, conference)) return [];
  return db.slipStack.findMany({
    where: { conferenceId: conference.id },
    select: {
      ...{ id: true, fileName: true, pages: true, dividedAt: true },
      slips: { select: { number: true }, orderBy: { number: "asc" } },
    },
    orderBy: [{ dividedAt: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    take: mostListed,
  });
}

/** The stack that waits next to be divided: of one upload, or of the whole conference. */
export async function nextStackToDivide(
  where: { uploadId: string } | { conferenceId: string },
): Promise<string | null> {
  const stack = await db.slipStack.findFirst({
    where: { ...where, dividedAt: null },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return stack?.id ?? null;
}

export type StackRecord = NonNullable<Awaited<ReturnType<typeof getStack>>>;

export async function getStack(actor: Actor, conference: OfConference, stackId: string) {
  if (!recordId().safeParse(stackId).success || !mayWorkOnSlips(actor, conference)) return null;
  return db.slipStack.findFirst({
    where: { id: stackId, conferenceId: conference.id },
    select: {
      ...{ id: true, fileName: true, pages: true, dividedAt: true, version: true },
      file: { select: { size: true } },
      slips: {
        select: {
          ...{ id: true, number: true, firstPage: true, lastPage: true, state: true },
          opinions: { select: { opinionId: true } },
        },
        orderBy: { number: "asc" },
      },
    },
  });
}
