import type { AnnouncementDuty, ConferenceStatus } from "@/lib/generated/prisma/enums";
import { heldStatuses } from "@/lib/conferences/rules";
import { dayOf } from "@/lib/platform/dates";
import type { RefusalCode } from "@/lib/refusals";

type Conference = { startsAt: Date; status: ConferenceStatus; isAnnounced: boolean };

/** Why something cannot be recorded as made public on that plain date; null where it can. */
export function whyNotRecorded(
  conference: Conference,
  { duty, doneOn }: { duty: AnnouncementDuty; doneOn: Date },
  now: Date,
): RefusalCode | null {
  if (doneOn > dayOf(now)) return "announcement-in-the-future";
  if (!conference.isAnnounced) return "conference-not-announced";
  if (duty !== "result") return null;
  if (!heldStatuses.includes(conference.status)) return "conference-not-held-yet";
  return doneOn < dayOf(conference.startsAt) ? "result-before-conference" : null;
}
