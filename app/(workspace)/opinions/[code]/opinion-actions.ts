"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { correctOpinion } from "@/lib/opinions/correct-opinion";
import { ruleOnCompetence } from "@/lib/opinions/rule-on-competence";
import {
  competenceForm,
  contributorRequest,
  receiptRequest,
  opinionCorrection,
} from "@/lib/opinions/schema";
import { viewContributor } from "@/lib/opinions/view-contributor";
import { contributorSentence } from "@/components/opinions/contributor-sentence";
import { makeReceipt } from "@/lib/opinions/make-receipt";
import { formAction } from "@/lib/platform/form-action";

export const ruleOnCompetenceAction = formAction(competenceForm, async (actor, input) => {
  const { opinionId, ...ruling } = input;
  const { ruled, same } = await ruleOnCompetence(actor, { ...ruling, opinionIds: [opinionId] });
  return `/opinions/${[...ruled, ...same][0]?.code}?done=ruled#competence`;
});

export const correctOpinionAction = formAction(opinionCorrection, async (actor, input) => {
  // Whoever loses a race finds what is stored now beside what was typed.
  refresh();
  const { code } = await correctOpinion(actor, input);
  return `/opinions/${code}?done=corrected`;
});

/** Says it in the answer to this one request: it is in no address and no page that could be opened again. */
export const viewContributorAction = formAction(contributorRequest, async (actor, input) => {
  const contributor = await viewContributor(actor, input);
  const t = await getTranslations("opinions.contributor");
  refresh();
  return { status: "done", message: contributorSentence(t, contributor) };
});

export const makeReceiptAction = formAction(receiptRequest, async (actor, input) => {
  const { code } = await makeReceipt(actor, input);
  return `/opinions/${code}/receipt?done=${input.isMailed ? "mailed" : "opened"}`;
});
