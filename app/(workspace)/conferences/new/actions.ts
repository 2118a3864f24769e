"use server";

import { scheduleConference } from "@/lib/conferences/schedule-conference";
import { conferenceInput } from "@/lib/conferences/schema";
import { formAction } from "@/lib/platform/form-action";

export const scheduleConferenceAction = formAction(conferenceInput, async (actor, input) => {
  const { id } = await scheduleConference(actor, input);
  return `/conferences/${id}?done=scheduled`;
});
