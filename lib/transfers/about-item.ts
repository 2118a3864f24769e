import type { EventSubject } from "@/lib/audit/events";
import type { LockedItem } from "./lock-items";

/** What an event on an opinion's way is about, and by which paper it went to whom. */
export function aboutItem({ opinion, transfer }: LockedItem): EventSubject & Paper {
  return {
    subjectId: opinion.id,
    opinionId: opinion.id,
    unitId: opinion.unitId,
    conferenceId: opinion.conferenceId,
    sign: transfer.sign,
    to: transfer.receiver,
  };
}

type Paper = { sign: string; to: string };
