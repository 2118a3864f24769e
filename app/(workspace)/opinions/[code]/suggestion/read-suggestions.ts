import { mayAssignOpinion } from "@/lib/assignments/policy";
import { whyNotAssigned } from "@/lib/assignments/rules";
import { findSimilar, type SimilarOpinion } from "@/lib/opinions/find-similar";
import { rulingWeight } from "@/lib/opinions/policy";
import type { OpinionRecord } from "@/lib/opinions/queries";
import { suggestFrom, type Suggestion } from "@/lib/opinions/suggest";
import type { Actor } from "@/lib/platform/actor";
import { dayOf } from "@/lib/platform/dates";
import { agencyOptions } from "../routing/assignee-options";

type Agency = Suggestion & { name: string };
type Suggestions = {
  near: SimilarOpinion[];
  competence: Suggestion | null;
  agency: Agency | null;
};

const leastAlike = 0.2;

/** What may be proposed to this actor for what is not decided yet, and the neighbours that say so. */
export async function readSuggestions(actor: Actor, opinion: OpinionRecord): Promise<Suggestions> {
  const wantsCompetence = opinion.competence === null && rulingWeight(actor, opinion) !== null;
  const wantsAgency =
    opinion.leadOrganisationId === null &&
    mayAssignOpinion(actor, opinion) &&
    !whyNotAssigned(opinion);
  if (!wantsCompetence && !wantsAgency) return { near: [], competence: null, agency: null };
  const text = `${opinion.text} ${opinion.place ?? ""}`;
  const wanted = { text, exceptId: opinion.id, least: leastAlike, take: 12 };
  const all = await findSimilar(actor, wanted);
  // Who is charged, and what is whose, was decided for this unit only by this unit.
  const near = all.filter(({ unitId }) => unitId === opinion.unitId);
  return {
    near,
    competence: wantsCompetence ? suggestFrom(near.map(({ competence }) => competence)) : null,
    agency: wantsAgency ? await suggestAgency(actor, opinion, near) : null,
  };
}

async function suggestAgency(actor: Actor, opinion: OpinionRecord, near: SimilarOpinion[]) {
  const suggestion = suggestFrom(near.map(({ leadOrganisationId }) => leadOrganisationId));
  if (!suggestion) return null;
  const offered = await agencyOptions(actor, opinion.handlingUnitId, dayOf(new Date()));
  const agency = offered.find(({ value }) => value === suggestion.value);
  return agency ? { ...suggestion, name: agency.label } : null;
}
