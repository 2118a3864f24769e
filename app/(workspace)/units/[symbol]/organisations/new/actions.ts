"use server";

import { z } from "zod";
import { registerOrganisation } from "@/lib/people/register-organisation";
import { organisationInput } from "@/lib/people/schema";
import { formAction } from "@/lib/platform/form-action";

const organisationForm = organisationInput.extend({ symbol: z.string().regex(/^[A-Z0-9]{2,12}$/) });

export const registerOrganisationAction = formAction(
  organisationForm,
  async (actor, { symbol, ...input }) => {
    await registerOrganisation(actor, input);
    return `/units/${symbol}?done=organisation`;
  },
);
