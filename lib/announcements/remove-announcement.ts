import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { found } from "@/lib/refusals";
import { lockAnnounced } from "./lock-announced";
import type { AnnouncementRemoval } from "./schema";

/** Takes back evidence that was entered by mistake; the trail keeps that it was there. */
export function removeAnnouncement(actor: Actor, input: AnnouncementRemoval, now = new Date()) {
  return transaction(async (tx) => {
    const { id, conferenceId, duty, channel } = found(
      await tx.announcement.findUnique({
        where: { id: input.announcementId },
        select: { id: true, conferenceId: true, duty: true, channel: true },
      }),
    );
    const { unitId } = await lockAnnounced(tx, actor, conferenceId);
    const { count } = await tx.announcement.deleteMany({ where: { id } });
    found(count === 1 ? id : null);
    const event = { type: "announcement.removed", subjectId: id, unitId, conferenceId } as const;
    await recordEvent(tx, actor, { ...event, duty, channel }, now);
    return { conferenceId };
  });
}
