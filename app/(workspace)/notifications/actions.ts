"use server";

import { markAllRead, markRead } from "@/lib/notifications/mark-read";
import { bellInput } from "@/lib/notifications/schema";
import { formAction } from "@/lib/platform/form-action";

export const bellAction = formAction(bellInput, async (actor, { open, read }) => {
  if (open) return markRead(actor, open);
  if (read) await markRead(actor, read);
  else await markAllRead(actor);
  return "/notifications";
});
