import { cache } from "react";
import { getConclusion } from "@/lib/conclusions/queries";
import { requireActor } from "@/lib/platform/session";

/** An issued notice, asked for by the page and by its title, read once; null where the reader may not see it. */
export const readNotice = cache(async (conclusionId: string) => {
  const notice = await getConclusion(await requireActor(), conclusionId);
  return notice?.issuedAt ? notice : null;
});
