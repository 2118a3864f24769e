"use server";

import { formAction } from "@/lib/platform/form-action";
import { takeOverResponse } from "@/lib/responses/hold-response";
import { holdInput } from "@/lib/responses/schema";

export const takeOverAction = formAction(holdInput, async (actor, input) => {
  const { code } = await takeOverResponse(actor, input);
  return `/opinions/${code}/answers/${input.responseId}/edit`;
});
