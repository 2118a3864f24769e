import { changedMeanwhile } from "@/lib/audit/who-changed";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/platform/actor";
import { transaction } from "@/lib/platform/db";
import { lockAnnounced } from "./lock-announced";
import type { NoticeInput } from "./schema";

/** What the notice says beyond day and place: what the conference is about and how to attend. */
export function writeNotice(actor: Actor, input: NoticeInput, now = new Date()) {
  return transaction(async (tx) => {
    const { id: conferenceId, unitId } = await lockAnnounced(tx, actor, input.conferenceId);
    const { content, howToAttend } = input;
    const before = await tx.conferenceNotice.findUnique({
      where: { conferenceId },
      select: { version: true, content: true, howToAttend: true },
    });
    const version = before?.version ?? 0;
    if (version !== input.version) throw await changedMeanwhile(tx, conferenceId, version);
    if (before?.content === content && before.howToAttend === howToAttend) return { conferenceId };
    await tx.conferenceNotice.upsert({
      where: { conferenceId },
      create: { conferenceId, content, howToAttend },
      update: { content, howToAttend, version: { increment: 1 } },
      select: { conferenceId: true },
    });
    const subject = { subjectId: conferenceId, unitId, conferenceId };
    await recordEvent(tx, actor, { type: "notice.written", ...subject }, now);
    return { conferenceId };
  });
}
