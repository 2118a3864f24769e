import { z } from "zod";
import { choice, optionalRecordId } from "@/lib/platform/fields";
import { notificationKinds } from "./kinds";

export const notificationWays = ["bell", "mail", "digest"] as const;

/** The page of an address; whatever is no page is the first. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** One of several buttons under the list was pressed: open one, or mark one, or mark all as read. */
export const bellInput = z.object({
  open: optionalRecordId(),
  read: optionalRecordId(),
});

/** A way for each kind. */
export const notificationWaysInput = z.record(z.enum(notificationKinds), choice(notificationWays));

export type NotificationWaysInput = z.output<typeof notificationWaysInput>;
