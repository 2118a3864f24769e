"use server";

import { changeInvitation } from "@/lib/invitations/change-invitation";
import { type Added, inviteGroup } from "@/lib/invitations/invite-group";
import { inviteByName, invitePerson } from "@/lib/invitations/invite-person";
import { markTold } from "@/lib/invitations/mark-told";
import { recordReply } from "@/lib/invitations/record-reply";
import { remindInvitees } from "@/lib/invitations/remind-invitees";
import {
  deskReplyInput,
  invitationChange,
  invitationKey,
  invitedGroupInput,
  invitedPersonInput,
  inviteeInput,
  onConference,
  sendingInput,
  toldInput,
} from "@/lib/invitations/schema";
import { sendInvitations } from "@/lib/invitations/send-invitations";
import { withdrawInvitation } from "@/lib/invitations/withdraw-invitation";
import { formAction } from "@/lib/platform/form-action";

export const inviteByNameAction = formAction(inviteeInput, async (actor, input) => {
  const { conferenceId } = await inviteByName(actor, input);
  return nextInvitation(conferenceId, input.submissionKey);
});

export const invitePersonAction = formAction(invitedPersonInput, async (actor, input) => {
  const { conferenceId } = await invitePerson(actor, input);
  return nextInvitation(conferenceId, input.submissionKey);
});

export const inviteGroupAction = formAction(invitedGroupInput, async (actor, input) =>
  addedTo(await inviteGroup(actor, input)),
);

export const sendInvitationsAction = formAction(sendingInput, async (actor, input) => {
  const { conferenceId, count, mailed } = await sendInvitations(actor, input);
  return `/conferences/${conferenceId}/invitations?done=sent-${count}-${mailed}`;
});

export const remindInviteesAction = formAction(onConference, async (actor, input) => {
  const { conferenceId, count } = await remindInvitees(actor, input);
  return `/conferences/${conferenceId}/invitations?done=reminded-${count}-0`;
});

export const recordReplyAction = formAction(deskReplyInput, async (actor, input) => {
  const { conferenceId, id } = await recordReply(actor, input);
  return `/conferences/${conferenceId}/invitations/${id}?done=replied-0-0`;
});

export const changeInvitationAction = formAction(invitationChange, async (actor, input) => {
  const { conferenceId, id } = await changeInvitation(actor, input);
  return `/conferences/${conferenceId}/invitations/${id}?done=changed-0-0`;
});

export const withdrawInvitationAction = formAction(invitationKey, async (actor, input) => {
  const { conferenceId } = await withdrawInvitation(actor, input);
  return `/conferences/${conferenceId}/invitations?done=withdrawn-0-0`;
});

export const markToldAction = formAction(toldInput, async (actor, { conferenceId, told, undo }) => {
  const tellingId = told ?? undo;
  if (tellingId) await markTold(actor, { tellingId, isTold: told !== null });
  return `/conferences/${conferenceId}/invitations/tell`;
});

/** An empty form for the next one: `after` is what tells it from the form that was just sent. */
function nextInvitation(conferenceId: string, after: string): string {
  return `/conferences/${conferenceId}/invitations/new?done=added-1-0&after=${after}`;
}

function addedTo({ conferenceId, added, known }: Added): string {
  const done = known > 0 ? "addedSome" : "added";
  return `/conferences/${conferenceId}/invitations?done=${done}-${added}-${known}`;
}
