"use server";

import { calendarAddress } from "@/lib/calendars/calendar-address";
import { moveConference } from "@/lib/calendars/move-conference";
import { conferenceMove } from "@/lib/calendars/schema";
import { formAction } from "@/lib/platform/form-action";
import { movedParam } from "./moved-param";

export const moveConferenceAction = formAction(conferenceMove, async (actor, input) => {
  const { view, what, unit, below, day: date } = input;
  const moved = await moveConference(actor, input);
  const address = calendarAddress({ view, what, unit, below, date });
  return `${address}&moved=${movedParam(moved)}`;
});
