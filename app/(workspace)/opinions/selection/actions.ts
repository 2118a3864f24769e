"use server";

import { formAction } from "@/lib/platform/form-action";
import { bulkAct } from "@/lib/selections/bulk-act";
import { bulkActInput, bulkActSeen } from "@/lib/selections/schema";
import { undoBulkAct } from "@/lib/selections/undo-bulk-act";

export const bulkActAction = formAction(bulkActInput, async (actor, input) => {
  const { id } = await bulkAct(actor, input);
  return `/opinions/selection/${id}`;
});

export const undoBulkActAction = formAction(bulkActSeen, async (actor, input) => {
  const { id } = await undoBulkAct(actor, input);
  return `/opinions/selection/${id}`;
});
