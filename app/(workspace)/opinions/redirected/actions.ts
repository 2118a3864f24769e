"use server";

import { redirectOpinion } from "@/lib/opinions/redirect-opinion";
import { opinionRedirection, opinionSetApart, opinionTurnedBack } from "@/lib/opinions/schema";
import { setApartOpinion } from "@/lib/matters/set-apart-opinion";
import { turnBackOpinion } from "@/lib/opinions/turn-back-opinion";
import { formAction } from "@/lib/platform/form-action";

export const setApartOpinionAction = formAction(opinionSetApart, async (actor, input) => {
  const { code } = await setApartOpinion(actor, input);
  return `/opinions/redirected/${code}?done=setApart`;
});

export const redirectOpinionAction = formAction(opinionRedirection, async (actor, input) => {
  const { code } = await redirectOpinion(actor, input);
  return `/opinions/redirected/${code}?done=redirected`;
});

export const turnBackOpinionAction = formAction(opinionTurnedBack, async (actor, input) => {
  const { code } = await turnBackOpinion(actor, input);
  return `/opinions/${code}?done=turnedBack`;
});
