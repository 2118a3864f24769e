"use server";

import { formAction } from "@/lib/platform/form-action";
import { acceptItems } from "@/lib/transfers/accept-items";
import { informSender } from "@/lib/transfers/inform-sender";
import { returnItems } from "@/lib/transfers/return-items";
import { informInput, itemsChosen, itemsReturned, transferInput } from "@/lib/transfers/schema";
import { sendTransfer } from "@/lib/transfers/send-transfer";
import { takeBackItems } from "@/lib/transfers/take-back-items";

export const sendTransferAction = formAction(transferInput, async (actor, input) => {
  const { id } = await sendTransfer(actor, input);
  return `/transfers/${id}?done=sent`;
});

export const acceptItemsAction = formAction(itemsChosen, async (actor, input) => {
  const { transferId } = await acceptItems(actor, input);
  return `/transfers/${transferId}?done=accepted`;
});

export const returnItemsAction = formAction(itemsReturned, async (actor, input) => {
  const { transferId } = await returnItems(actor, input);
  return `/transfers/${transferId}?done=returned`;
});

export const takeBackItemsAction = formAction(itemsReturned, async (actor, input) => {
  const { transferId } = await takeBackItems(actor, input);
  return `/transfers/${transferId}?done=takenBack`;
});

export const informSenderAction = formAction(informInput, async (actor, input) => {
  const { code } = await informSender(actor, input);
  return `/opinions/${code}?done=informed#transfers`;
});
