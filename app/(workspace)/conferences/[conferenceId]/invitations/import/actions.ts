"use server";

import { inviteList } from "@/lib/invitations/invite-group";
import { mayInvite } from "@/lib/invitations/policy";
import { invitedListInput } from "@/lib/invitations/schema";
import { formAction } from "@/lib/platform/form-action";
import { found, refuseUnless } from "@/lib/refusals";
import { readConference } from "../../read-conference";
import { previewOf } from "./preview-list";

/** Until it is confirmed, the list comes back as typed, with what it would do; nothing is written. */
export const inviteListAction = formAction(invitedListInput, async (actor, input) => {
  if (!input.confirmed) {
    const conference = found(await readConference(input.conferenceId));
    refuseUnless(mayInvite(actor, conference));
    const { list, role, siteId } = input;
    const typed = { list, role, siteId: siteId ?? "" };
    return { status: "idle" as const, values: { ...typed, ...(await previewOf(input)) } };
  }
  const { conferenceId, added, known } = await inviteList(actor, input);
  const done = known > 0 ? "addedSome" : "added";
  return `/conferences/${conferenceId}/invitations?done=${done}-${added}-${known}`;
});
