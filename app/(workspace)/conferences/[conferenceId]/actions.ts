"use server";

import { onceConfirmed } from "@/lib/announcements/once-confirmed";
import { advanceConference } from "@/lib/conferences/advance-conference";
import { cancelConference } from "@/lib/conferences/cancel-conference";
import { changeConference } from "@/lib/conferences/change-conference";
import { postponeConference } from "@/lib/conferences/postpone-conference";
import { rescheduleConference } from "@/lib/conferences/reschedule-conference";
import {
  conferenceAdvance,
  conferenceChange,
  conferenceNewDate,
  conferenceStop,
  standInChoice,
} from "@/lib/conferences/schema";
import { seatStandIn } from "@/lib/conferences/seat-stand-in";
import { tellInvitees } from "@/lib/invitations/tell-invitees";
import { formAction } from "@/lib/platform/form-action";
import { Refusal } from "@/lib/refusals";
import { confirming } from "./confirming";

export const changeConferenceAction = formAction(conferenceChange, async (actor, input) => {
  return confirming(async () => {
    const alongside = onceConfirmed(actor, input.confirmed);
    const { id } = await changeConference(actor, input, new Date(), alongside);
    return `/conferences/${id}?done=changed`;
  });
});

export const advanceConferenceAction = formAction(conferenceAdvance, async (actor, input) => {
  try {
    const { id } = await advanceConference(actor, input);
    return `/conferences/${id}?done=${input.to}`;
  } catch (error) {
    // Shown anew, the page would offer another step under the hand that meant this one.
    if (!(error instanceof Refusal && error.code === "changed-meanwhile")) throw error;
    return `/conferences/${input.conferenceId}?done=movedOn`;
  }
});

export const postponeConferenceAction = formAction(conferenceStop, async (actor, input) => {
  const { id } = await postponeConference(actor, input, new Date(), tellInvitees);
  return `/conferences/${id}?done=postponed`;
});

export const rescheduleConferenceAction = formAction(conferenceNewDate, async (actor, input) => {
  return confirming(async () => {
    const alongside = onceConfirmed(actor, input.confirmed);
    const { id } = await rescheduleConference(actor, input, new Date(), alongside);
    return `/conferences/${id}?done=rescheduled`;
  });
});

export const seatStandInAction = formAction(standInChoice, async (actor, input) => {
  const { id } = await seatStandIn(actor, input);
  return `/conferences/${id}?done=standInSeated`;
});

export const cancelConferenceAction = formAction(conferenceStop, async (actor, input) => {
  const { id } = await cancelConference(actor, input, new Date(), tellInvitees);
  return `/conferences/${id}?done=cancelled`;
});
