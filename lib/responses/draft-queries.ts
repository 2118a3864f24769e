import { opinionsVisibleTo } from "@/lib/opinions/policy";
import { type Actor, unitsFor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { isHeldByOther } from "./holding";

const ofVisible = (actor: Actor, responseId: string) => ({
  responseId,
  response: { opinion: opinionsVisibleTo(actor) },
});

export type ShownText = Awaited<ReturnType<typeof listTexts>>[number];

/** The versions of an answer's text as they were saved, the first first. */
export function listTexts(actor: Actor, responseId: string) {
  return db.responseText.findMany({
    where: ofVisible(actor, responseId),
    select: { number: true, body: true, savedAt: true, savedByName: true, savedAsPost: true },
    orderBy: { number: "asc" },
  });
}

export type ShownComment = Awaited<ReturnType<typeof listComments>>[number];

/** The remarks on an answer, the open ones first. */
export function listComments(actor: Actor, responseId: string) {
  return db.responseComment.findMany({
    where: ofVisible(actor, responseId),
    select: {
      id: true,
      passage: true,
      comment: true,
      madeAt: true,
      madeByName: true,
      madeAsPost: true,
      settledAt: true,
      settledByName: true,
    },
    orderBy: [{ settledAt: { sort: "desc", nulls: "first" } }, { madeAt: "asc" }],
  });
}

export type ShownCheck = Awaited<ReturnType<typeof listChecks>>[number];

/** Who made sure of which point of the checklist. */
export function listChecks(actor: Actor, responseId: string) {
  return db.responseCheck.findMany({
    where: ofVisible(actor, responseId),
    select: { point: true, tickedAt: true, tickedByName: true, tickedAsPost: true },
  });
}

export type Writing = Awaited<ReturnType<typeof getWriting>>;

/** Who else writes an answer now, and what was typed into it and not saved, by everybody. */
export async function getWriting(actor: Actor, responseId: string, now = new Date()) {
  const [lock, copies] = await Promise.all([
    db.responseLock.findFirst({
      where: ofVisible(actor, responseId),
      select: {
        personId: true,
        personName: true,
        postTitle: true,
        takenAt: true,
        touchedAt: true,
      },
    }),
    db.responseCopy.findMany({
      where: ofVisible(actor, responseId),
      select: { personId: true, body: true, baseVersion: true, keptAt: true },
      orderBy: { keptAt: "desc" },
      take: 10,
    }),
  ]);
  const people = await db.person.findMany({
    where: { id: { in: copies.map(({ personId }) => personId) } },
    select: { id: true, fullName: true },
  });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.fullName ?? "";
  return {
    other: isHeldByOther(lock, actor.personId, now) ? lock : null,
    copies: copies.map((copy) => ({
      ...copy,
      name: nameOf(copy.personId),
      isOwn: copy.personId === actor.personId,
    })),
  };
}

export type ToApprove = Awaited<ReturnType<typeof listToApprove>>[number];

/** The answers that the actor may approve as a leader, the earliest due first. */
export async function listToApprove(actor: Actor) {
  return db.response.findMany({
    where: {
      status: { in: ["submitted", "checked"] },
      authorId: { not: actor.personId },
      opinion: {
        AND: [{ handlingUnitId: { in: unitsFor(actor, "leader") } }, opinionsVisibleTo(actor)],
      },
    },
    select: {
      id: true,
      version: true,
      status: true,
      body: true,
      answererName: true,
      checks: { select: { point: true } },
      _count: { select: { comments: { where: { settledAt: null } } } },
      opinion: { select: { code: true, text: true, dueOn: true } },
    },
    orderBy: [{ opinion: { dueOn: { sort: "asc", nulls: "last" } } }, { createdAt: "asc" }],
    take: 100,
  });
}
