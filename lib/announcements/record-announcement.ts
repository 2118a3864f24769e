import { recordEvent } from "@/lib/audit/record-event";
import { titleFor, type Actor } from "@/lib/platform/actor";
import { plainDate } from "@/lib/platform/dates";
import { transaction } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { earlierSubmission } from "@/lib/platform/submissions";
import { refuse } from "@/lib/refusals";
import { saidNow } from "./duties";
import { lockAnnounced } from "./lock-announced";
import { whyNotRecorded } from "./rules";
import type { AnnouncementInput } from "./schema";

/** Keeps the evidence that the public was told by one channel, and what was true at that time. */
export function recordAnnouncement(actor: Actor, input: AnnouncementInput, now = new Date()) {
  return transaction(async (tx) => {
    const conference = await lockAnnounced(tx, actor, input.conferenceId);
    const doneOn = plainDate(input.doneOn);
    const reason = whyNotRecorded(conference, { duty: input.duty, doneOn }, now);
    refuse(reason, {}, reason === "conference-not-announced" ? undefined : "doneOn");
    const id = newId();
    const { submissionKey: _, conferenceId, duty, channel, ...particulars } = input;
    const earlier = await earlierSubmission(tx, actor, input, id);
    if (earlier) return { id: earlier, conferenceId };
    const { unitId } = conference;
    await tx.announcement.create({
      data: {
        id,
        conferenceId,
        duty,
        channel,
        ...particulars,
        doneOn,
        ...saidNow(conference),
        enteredAt: now,
        enteredById: actor.personId,
        enteredAs: titleFor(actor, unitId),
      },
      select: { id: true },
    });
    const event = { type: "announcement.recorded", subjectId: id, unitId, conferenceId } as const;
    await recordEvent(tx, actor, { ...event, duty, channel, on: input.doneOn }, now);
    return { id, conferenceId };
  });
}
