"use server";

import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { conferenceInput } from "@/lib/conferences/schema";
import { formAction } from "@/lib/platform/form-action";
import { cloneConference } from "@/lib/programmes/clone-conference";

export const scheduleConferenceAction = formAction(conferenceInput, async (actor, input) => {
  const { clonedFromId } = input;
  const { id } = clonedFromId
    ? await cloneConference(actor, { ...input, clonedFromId })
    : await scheduleConference(actor, input);
  return `/conferences/${id}?done=scheduled`;
});
