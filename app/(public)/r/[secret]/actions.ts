"use server";

import { replyByLink } from "@/lib/invitations/record-reply";
import { linkReplyInput } from "@/lib/invitations/schema";
import { publicFormAction } from "@/lib/platform/form-action";

export const replyByLinkAction = publicFormAction(linkReplyInput, async (input) => {
  await replyByLink(input);
  return `/r/${input.secret}`;
});
