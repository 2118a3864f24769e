import { seesUnit, type Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import { absentKinds, leadingSince } from "./lock-leader";
import { mayRecordAbsence } from "./policy";

const heldLater = (day: Date) => ({ OR: [{ heldTo: null }, { heldTo: { gte: day } }] });

/** Those who lead a unit today or later, by rank, each with the title they lead by. */
export async function listLeaders(actor: Actor, unitId: string, now = new Date()) {
  if (!seesUnit(actor, unitId)) return [];
  const today = dayOf(now);
  const holdings = await db.postHolding.findMany({
    where: {
      post: { kind: { in: [...absentKinds] }, organisation: { unitId } },
      ...heldLater(today),
    },
    select: {
      person: { select: { id: true, fullName: true } },
      post: { select: { title: true } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }, { id: "asc" }],
  });
  const leaders = holdings.map(({ person, post }) => ({ ...person, title: post.title }));
  return leaders
    .filter(({ id }, index) => leaders.findIndex((other) => other.id === id) === index)
    .filter(({ id }) => mayRecordAbsence(actor, { id, unitIds: [unitId] }));
}

export type ListedAbsence = Awaited<ReturnType<typeof listAbsences>>[number];

/**
 * The absences of a unit's leaders that are not over, the nearest first. The reason is read by those
 * who may enter it: it may be an illness.
 */
export async function listAbsences(actor: Actor, unitId: string, now = new Date()) {
  if (!seesUnit(actor, unitId)) return [];
  const today = dayOf(now);
  const leads = {
    post: { kind: { in: [...absentKinds] }, organisation: { unitId } },
    ...heldLater(today),
  };
  const absences = await db.absence.findMany({
    where: { toDay: { gte: today }, person: { holdings: { some: leads } } },
    select: {
      id: true,
      fromDay: true,
      toDay: true,
      reason: true,
      person: { select: { id: true, fullName: true, holdings: leadingSince(today) } },
    },
    orderBy: [{ fromDay: "asc" }, { id: "asc" }],
  });
  return absences.map(({ person, reason, ...absence }) => {
    const mayChange = mayRecordAbsence(actor, { id: person.id, unitIds: [unitId] });
    return {
      ...absence,
      mayChange,
      reason: mayChange ? reason : null,
      personId: person.id,
      personName: person.fullName,
      titles: [...new Set(person.holdings.map(({ post }) => post.title))],
    };
  });
}
