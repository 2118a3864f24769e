import { onlyAgenciesOf } from "@/lib/opinions/policy";
import { postFor, type Actor } from "@/lib/platform/actor";

type OfUnit = { unitId: string };

/** The table holds every opinion of the conference: not for those who see only what they must answer. */
export function maySeeSyntheses(actor: Actor): boolean {
  return onlyAgenciesOf(actor) === null;
}

/** The table is the Front's own. */
export function mayDraftSynthesis(actor: Actor, conference: OfUnit): boolean {
  return postFor(actor, conference.unitId, "frontOfficer") !== undefined;
}

/** Approved by the chair of the Front's committee, or a vice-chair who stands in. */
export function mayApproveSynthesis(actor: Actor, { unitId }: OfUnit): boolean {
  return actor.posts.some(
    (post) =>
      post.role === "frontOfficer" &&
      post.actsFor.includes(unitId) &&
      (post.kind === "frontChair" || /^Phó Chủ tịch/iu.test(post.title)),
  );
}
