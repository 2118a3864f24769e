import type { ConferenceStatus } from "@/lib/generated/prisma/enums";
import { titleFor, type Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";

type Standing = { id: string; unitId: string; status: ConferenceStatus };

/** Remembers that the conference left its state, by whom, in what post, when and why. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  conference: Standing,
  step: { to: ConferenceStatus; reason?: string; now: Date },
): Promise<void> {
  await tx.conferenceStep.create({
    data: {
      conferenceId: conference.id,
      fromStatus: conference.status,
      toStatus: step.to,
      reason: step.reason ?? null,
      takenAt: step.now,
      takenById: actor.personId,
      takenAsPost: titleFor(actor, conference.unitId),
    },
  });
}
