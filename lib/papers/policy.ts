import type { Prisma } from "@/lib/generated/prisma/client";
import { postFor, unitsFor, unitsVisibleTo, type Actor } from "@/lib/platform/actor";

type OfUnit = { unitId: string };

/** The secretariat keeps the papers of its conferences; the Front adds its own. */
export function mayAddPaper(actor: Actor, conference: OfUnit): boolean {
  return postFor(actor, conference.unitId, "secretariat", "frontOfficer") !== undefined;
}

/** Changed and withdrawn by the secretariat, and by whoever added it. */
export function mayChangePaper(actor: Actor, paper: OfUnit & { addedById: string }): boolean {
  if (!mayAddPaper(actor, paper)) return false;
  return (
    postFor(actor, paper.unitId, "secretariat") !== undefined || paper.addedById === actor.personId
  );
}

/** What one may see of the papers: those of the office only where one works for it. */
export function papersVisibleTo(actor: Actor): Prisma.PaperWhereInput {
  const ofOffice = unitsFor(actor, "secretariat", "frontOfficer");
  return {
    conference: unitsVisibleTo(actor),
    OR: [
      { audience: { in: ["everyone", "public"] } },
      { addedById: actor.personId },
      { conference: { unitId: { in: ofOffice } } },
    ],
  };
}
