"use server";

import { recordOpinion } from "@/lib/opinions/record-opinion";
import { deskInput } from "@/lib/opinions/schema";
import { formAction } from "@/lib/platform/form-action";
import { deskAddress } from "./desk-address";

/** What repeats goes back into the address, so that the next opinion begins with it, also without JavaScript. */
export const recordOpinionAction = formAction(deskInput, async (actor, { next, ...input }) => {
  const { code } = await recordOpinion(actor, input);
  return next === "open" ? `/opinions/${code}` : deskAddress({ ...input, saved: code });
});
