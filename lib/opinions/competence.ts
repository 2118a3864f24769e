import type { UnitLevel } from "@/lib/generated/prisma/enums";
import type { RefusalCode } from "@/lib/refusals";
import { competences, rulingWeights, type Competence, type RulingWeight } from "./vocabulary";

/** The unit whose opinions are ruled on, with the level of the one above it. */
export type RuledUnit = { level: UnitLevel; parentLevel: UnitLevel | null };

/** Districts ended on 30/06/2025: only opinions of a district, or of a ward below one, were ever theirs. */
export function competencesFor({ level, parentLevel }: RuledUnit): Competence[] {
  const hadDistrict = level === "district" || parentLevel === "district";
  return competences.filter((competence) => competence !== "district" || hadDistrict);
}

/** What is in force of an opinion's rulings. */
export type RulingInForce = { competence: Competence; weight: RulingWeight };

/** Saying why is owed where the unit sends a matter away, and where somebody had said otherwise. */
function isReasonOwed(
  competence: Competence,
  unit: RuledUnit,
  inForce: RulingInForce | null,
): boolean {
  return competence !== unit.level || (inForce !== null && inForce.competence !== competence);
}

type NewRuling = { competence: Competence; weight: RulingWeight; reason: string | null };

/** Why an opinion cannot be ruled on so; null where it can. */
export function whyRulingIsRefused(
  { competence, weight, reason }: NewRuling,
  unit: RuledUnit,
  inForce: RulingInForce | null,
): RefusalCode | null {
  if (!competencesFor(unit).includes(competence)) return "competence-of-another-time";
  if (inForce && isRuledAbove(weight, inForce)) return "competence-ruled-above";
  return isReasonOwed(competence, unit, inForce) && !reason ? "competence-without-reason" : null;
}

/** The same word with no more weight behind it changes nothing. */
export function isSameRuling(
  { competence, weight }: Omit<NewRuling, "reason">,
  inForce: RulingInForce | null,
): boolean {
  return inForce?.competence === competence && !outweighs(weight, inForce.weight);
}

/** Whether somebody with more weight has had the word already. */
export function isRuledAbove(weight: RulingWeight, inForce: RulingInForce): boolean {
  return outweighs(inForce.weight, weight);
}

function outweighs(one: RulingWeight, other: RulingWeight): boolean {
  return rulingWeights.indexOf(one) > rulingWeights.indexOf(other);
}
