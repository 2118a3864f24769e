"use server";

import { recordAbsence } from "@/lib/people/record-absence";
import { absenceChoice, absenceInput } from "@/lib/people/schema";
import { withdrawAbsence } from "@/lib/people/withdraw-absence";
import { formAction } from "@/lib/platform/form-action";

export const recordAbsenceAction = formAction(absenceInput, async (actor, input) => {
  await recordAbsence(actor, input);
  return "/people/absences?done=recorded";
});

export const withdrawAbsenceAction = formAction(absenceChoice, async (actor, input) => {
  await withdrawAbsence(actor, input);
  return "/people/absences?done=withdrawn";
});
