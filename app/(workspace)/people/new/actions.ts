"use server";

import { registerPerson } from "@/lib/people/register-person";
import { personInput } from "@/lib/people/schema";
import { formAction } from "@/lib/platform/form-action";

export const registerPersonAction = formAction(personInput, async (actor, input) => {
  const { id } = await registerPerson(actor, input);
  return `/people/${id}?done=person`;
});
