import { ofOrdinaryKind } from "@/lib/opinions/policy";
import { listUnsettled } from "./earlier-notices";
import { unitsThatAct } from "./write-item";
import { db } from "@/lib/platform/db";

/** Whom an item may charge on a day: organisations of the unit, those below and those it inherited. */
export async function listOrganisationsToCharge(unitId: string, day: Date) {
  return db.organisation.findMany({
    where: {
      unit: await unitsThatAct(unitId),
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { id: true, name: true, unitId: true, unit: { select: { fullName: true } } },
    orderBy: [{ unit: { level: "asc" } }, { kind: "asc" }, { name: "asc" }],
    take: 600,
  });
}

/** Who may answer for an item: everybody who holds a post there on that day. */
export async function listResponsible(unitId: string, day: Date) {
  const holdings = await db.postHolding.findMany({
    where: {
      heldFrom: { lte: day },
      OR: [{ heldTo: null }, { heldTo: { gte: day } }],
      post: { organisation: { unit: await unitsThatAct(unitId) } },
    },
    select: {
      id: true,
      person: { select: { fullName: true } },
      post: { select: { title: true, organisation: { select: { name: true } } } },
    },
    orderBy: [{ post: { kind: "asc" } }, { heldFrom: "asc" }],
    take: 600,
  });
  return holdings.map(({ id, person, post }) => ({
    holdingId: id,
    name: person.fullName,
    title: post.title,
    organisation: post.organisation.name,
  }));
}

/** Every organisation of the installation that exists on a day: to whom an item may be handed over. */
export function listOrganisationsToTakeOver(day: Date) {
  return db.organisation.findMany({
    where: {
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      kind: { notIn: ["union", "farmers", "youth", "women", "veterans"] },
    },
    select: { id: true, name: true, unit: { select: { fullName: true } } },
    orderBy: [{ unit: { level: "asc" } }, { unit: { name: "asc" } }, { kind: "asc" }],
    take: 3_000,
  });
}

/** The opinions of a conference to link an item to. */
export function listOpinionsToLink(conferenceId: string) {
  return db.opinion.findMany({
    where: { conferenceId, ...ofOrdinaryKind },
    select: { id: true, code: true, text: true, answerStatus: true },
    orderBy: { number: "asc" },
    take: 300,
  });
}

/** What earlier notices left unfinished and no draft names yet. */
export function listToCarry(conference: { id: string; unitId: string; startsAt: Date }) {
  return listUnsettled(db, conference);
}
