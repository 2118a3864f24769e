"use server";

import { termInput } from "@/lib/conclusions/schema";
import { stateTerm } from "@/lib/conclusions/terms";
import { formAction } from "@/lib/platform/form-action";
import { symbolOfUnit } from "@/lib/units/queries";

export const stateTermAction = formAction(termInput, async (actor, input) => {
  await stateTerm(actor, input);
  return `/conclusions/terms?unit=${await symbolOfUnit(input.unitId)}&done=termStated`;
});
