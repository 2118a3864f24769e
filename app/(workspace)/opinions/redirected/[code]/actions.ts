"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { contributorSentence } from "@/components/opinions/contributor-sentence";
import { contributorRequest } from "@/lib/opinions/schema";
import { viewSender } from "@/lib/opinions/view-contributor";
import { formAction } from "@/lib/platform/form-action";

/** Who sent a complaint or denunciation, in the answer to this one request only. */
export const viewSenderAction = formAction(contributorRequest, async (actor, input) => {
  const sender = await viewSender(actor, input);
  refresh();
  const t = await getTranslations("opinions.contributor");
  return { status: "done", message: contributorSentence(t, sender) };
});
