"use server";

import { removeFilter } from "@/lib/people/remove-filter";
import { saveFilter } from "@/lib/people/save-filter";
import { savedFilterChoice, savedFilterInput } from "@/lib/people/schema";
import { formAction } from "@/lib/platform/form-action";

export const saveFilterAction = formAction(savedFilterInput, async (actor, input) => {
  await saveFilter(actor, input);
  return "/work?done=saved#saved";
});

export const removeFilterAction = formAction(savedFilterChoice, async (actor, input) => {
  await removeFilter(actor, input);
  return "/work?done=removed";
});
