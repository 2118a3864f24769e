"use server";

import { addWalkIn } from "@/lib/invitations/add-walk-in";
import { checkIn, undoCheckIn } from "@/lib/invitations/check-in";
import { checkInInput, walkInInput } from "@/lib/invitations/schema";
import { formAction } from "@/lib/platform/form-action";

export const checkInAction = formAction(checkInInput, async (actor, input) => {
  const { conferenceId, siteId, arrive, undo } = input;
  if (arrive) await checkIn(actor, { invitationId: arrive, siteId });
  else if (undo) await undoCheckIn(actor, { invitationId: undo });
  return deskAddress(conferenceId, siteId, arrive ? { arrived: arrive } : {});
});

export const addWalkInAction = formAction(walkInInput, async (actor, input) => {
  await addWalkIn(actor, input);
  return deskAddress(input.conferenceId, input.siteId, { after: input.submissionKey });
});

/** The desk keeps its site in its address, so that the next person is marked there, also without JavaScript. */
function deskAddress(conferenceId: string, siteId: string | null, params: Record<string, string>) {
  const query = new URLSearchParams({ ...(siteId && { site: siteId }), ...params }).toString();
  return `/conferences/${conferenceId}/check-in${query ? `?${query}` : ""}`;
}
