import { recordEvent } from "@/lib/audit/record-event";
import { takeStep } from "@/lib/conferences/take-step";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

/** With its notice issued, a conference that was held is concluded; one that went further stays. */
export async function concludeConference(
  tx: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM conference WHERE id = ${id}::uuid FOR UPDATE`;
  const conference = await tx.conference.findUniqueOrThrow({
    where: { id },
    select: { id: true, unitId: true, status: true },
  });
  if (conference.status !== "held") return;
  await takeStep(tx, actor, conference, { to: "concluded", now });
  await tx.conference.update({
    where: { id },
    data: { status: "concluded", version: { increment: 1 } },
    select: { id: true },
  });
  const { unitId } = conference;
  const event = { type: "conference.advanced", from: "held", to: "concluded" } as const;
  await recordEvent(tx, actor, { ...event, subjectId: id, unitId, conferenceId: id }, now);
}
