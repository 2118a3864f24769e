"use server";

import { getTranslations } from "next-intl/server";
import { refresh } from "next/cache";
import { feedAddress } from "@/lib/calendars/feed-token";
import { openFeed } from "@/lib/calendars/open-feed";
import { revokeFeed } from "@/lib/calendars/revoke-feed";
import { feedOwner } from "@/lib/calendars/schema";
import { env } from "@/lib/platform/env";
import { formAction } from "@/lib/platform/form-action";

export const openFeedAction = formAction(feedOwner, async (actor, input) => {
  const { token } = await openFeed(actor, input);
  const t = await getTranslations("calendars.feed");
  refresh();
  return {
    status: "done",
    message: t("made"),
    values: { address: feedAddress(env().APP_ORIGIN, token) },
  };
});

export const revokeFeedAction = formAction(feedOwner, async (actor, input) => {
  await revokeFeed(actor, input);
  const t = await getTranslations("calendars.feed");
  refresh();
  return { status: "done", message: t("revoked") };
});
