"use server";

import { z } from "zod";
import { changePerson } from "@/lib/people/change-person";
import { disableAccount } from "@/lib/people/disable-account";
import { enableAccount } from "@/lib/people/enable-account";
import { endPost } from "@/lib/people/end-post";
import { openAccount } from "@/lib/people/open-account";
import { resetPassword } from "@/lib/people/reset-password";
import {
  accountChoice,
  accountInput,
  passwordResetInput,
  personChange,
  postEndInput,
} from "@/lib/people/schema";
import { recordId } from "@/lib/platform/fields";
import { formAction } from "@/lib/platform/form-action";

const ofPerson = { personId: recordId() };

export const changePersonAction = formAction(personChange, async (actor, input) => {
  const { id } = await changePerson(actor, input);
  return `/people/${id}?done=changed`;
});

export const endPostAction = formAction(postEndInput.extend(ofPerson), async (actor, input) => {
  await endPost(actor, input);
  return `/people/${input.personId}?done=ended`;
});

export const openAccountAction = formAction(accountInput, async (actor, input) => {
  await openAccount(actor, input);
  return `/people/${input.personId}?done=opened`;
});

export const disableAccountAction = formAction(
  accountChoice.extend(ofPerson),
  async (actor, input) => {
    await disableAccount(actor, input);
    return `/people/${input.personId}?done=disabled`;
  },
);

export const enableAccountAction = formAction(
  accountChoice.extend(ofPerson),
  async (actor, input) => {
    await enableAccount(actor, input);
    return `/people/${input.personId}?done=enabled`;
  },
);

const resetForm = z.object({
  ...ofPerson,
  accountId: passwordResetInput.shape.accountId,
  newPassword: passwordResetInput.shape.password,
});

export const resetPasswordAction = formAction(resetForm, async (actor, input) => {
  await resetPassword(actor, { accountId: input.accountId, password: input.newPassword });
  return `/people/${input.personId}?done=reset`;
});
