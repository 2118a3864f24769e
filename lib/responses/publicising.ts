import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";

export type PublicisingState = "done" | "late" | "missing" | "due" | "waived";

/** Days after the letter by which it is usually made public: no text sets any, offices give ten. */
export const usualPublicisingDays = 10;

type Duty = { dueOn: Date; waivedAt: Date | null; doneOn: Date | null };

/** How the duty to make an answer public stands on a day; `doneOn` is the first evidence of it. */
export function publicisingState(duty: Duty, today: Date): PublicisingState {
  if (duty.doneOn) return duty.doneOn <= duty.dueOn ? "done" : "late";
  if (duty.waivedAt) return "waived";
  return today <= duty.dueOn ? "due" : "missing";
}

/** Why an answer cannot have been made public on that plain date; null where it can. */
export function whyNotPublicised(
  doneOn: Date,
  answeredOn: Date | null,
  now: Date,
): RefusalCode | null {
  if (doneOn > dayOf(now)) return "announcement-in-the-future";
  return answeredOn && doneOn < answeredOn ? "publicised-before-answer" : null;
}
