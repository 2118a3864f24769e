"use server";

import { recordOpinion } from "@/lib/opinions/record-opinion";
import { deskInput } from "@/lib/opinions/schema";
import { isKindApart } from "@/lib/opinions/vocabulary";
import { formAction } from "@/lib/platform/form-action";
import { deskAddress } from "./desk-address";

/** What repeats goes back into the address, so that the next opinion begins with it, also without JavaScript. */
export const recordOpinionAction = formAction(deskInput, async (actor, { next, ...input }) => {
  const { code } = await recordOpinion(actor, input);
  const page = isKindApart(input.kind) ? `/opinions/redirected/${code}` : `/opinions/${code}`;
  return next === "open" ? page : deskAddress({ ...input, saved: code });
});
