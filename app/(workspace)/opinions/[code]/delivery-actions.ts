"use server";

import { formAction } from "@/lib/platform/form-action";
import { logDelivery } from "@/lib/responses/log-delivery";
import { deliveryInput, waivePublicisingInput } from "@/lib/responses/schema";
import { waivePublicising } from "@/lib/responses/waive-publicising";

export const logDeliveryAction = formAction(deliveryInput, async (actor, input) => {
  const { code, responseId } = await logDelivery(actor, input);
  return `/opinions/${code}/answers/${responseId}?done=delivered#deliveries`;
});

export const waivePublicisingAction = formAction(waivePublicisingInput, async (actor, input) => {
  const { code } = await waivePublicising(actor, input);
  return `/opinions/${code}/answers/${input.responseId}?done=waivedPublicising#publicising`;
});
