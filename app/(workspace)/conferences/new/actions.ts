"use server";

import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { conferenceInput } from "@/lib/conferences/schema";
import { formAction } from "@/lib/platform/form-action";
import { cloneConference } from "@/lib/programmes/clone-conference";
import { pastToConfirm } from "./confirm-past";

export const scheduleConferenceAction = formAction(conferenceInput, async (actor, input) => {
  const asked = await pastToConfirm(input);
  if (asked) return asked;
  const { clonedFromId } = input;
  const { id } = clonedFromId
    ? await cloneConference(actor, { ...input, clonedFromId })
    : await scheduleConference(actor, input);
  return `/conferences/${id}?done=scheduled`;
});
