"use server";

import { givePost } from "@/lib/people/give-post";
import { postInput } from "@/lib/people/schema";
import { formAction } from "@/lib/platform/form-action";

export const givePostAction = formAction(postInput, async (actor, input) => {
  await givePost(actor, input);
  return `/people/${input.personId}?done=post`;
});
